package org.pgrsuite.defects;

import io.cucumber.core.backend.ObjectFactory;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.order.PickleOrder;
import io.cucumber.core.order.StandardPickleOrders;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.picocontainer.PicoFactory;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.lu.Units;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.config.ConfigurationReader;

/**
 * The features, read once, to be run against many units in one process: a Cucumber runtime a unit,
 * on the thread that asks. Safe for several threads.
 */
final class Suite {
  private static final URI STEPS = URI.create("classpath:/org/pgrsuite/steps");
  private static final Class<? extends ObjectFactory> FACTORY = PicoFactory.class;

  private final List<Feature> features;
  private final PickleOrder order;

  private Suite(List<Feature> features, PickleOrder order) {
    this.features = List.copyOf(features);
    this.order = order;
  }

  /** All features, in their order. */
  static Suite ofFeatures() {
    var options =
        new RuntimeOptionsBuilder().addFeature(FeatureWithLines.parse("file:features")).build();
    var parser = new FeatureParser(UUID::randomUUID);
    return new Suite(
        new FeaturePathFeatureSupplier(Suite::loader, options, parser).get(),
        StandardPickleOrders.lexicalUriOrder());
  }

  /** The same in an order that a seed makes. */
  Suite shuffled(long seed) {
    return new Suite(features, StandardPickleOrders.random(seed));
  }

  /** The features whose file lies in a folder that passes, for example {@code 07-PRE}. */
  Suite in(Predicate<String> folder) {
    return new Suite(
        features.stream()
            .filter(
                feature ->
                    folder.test(Path.of(feature.getUri()).getParent().getFileName().toString()))
            .toList(),
        order);
  }

  /** The same, and then again in the same order, on one unit. */
  Suite twice() {
    return new Suite(
        features,
        pickles -> {
          List<Pickle> once = order.orderPickles(pickles);
          return Stream.concat(once.stream(), once.stream()).toList();
        });
  }

  /** One scenario alone, by its {@link ScenarioResult#place}. */
  Suite alone(String place) {
    Predicate<Pickle> wanted =
        pickle ->
            ScenarioResult.place(pickle.getUri(), pickle.getLocation().getLine()).equals(place);
    return new Suite(
        features.stream().filter(each -> each.getPickles().stream().anyMatch(wanted)).toList(),
        pickles -> pickles.stream().filter(wanted).toList());
  }

  /**
   * Runs against one unit.
   *
   * @param target as {@code pgr.target} has it
   * @param tags which scenarios, a tag expression; all without one
   */
  SuiteResult run(String target, Optional<String> tags) {
    Configuration configuration = configuration(target);
    var scenarios = new ScenarioListener();
    var options =
        new RuntimeOptionsBuilder()
            .addGlue(STEPS)
            .setObjectFactoryClass(FACTORY)
            .setPickleOrder(order);
    tags.ifPresent(expression -> options.addTagFilter(TagExpressionParser.parse(expression)));
    try {
      Units.open(configuration, line -> {}, exchange -> {});
      Runtime.builder()
          .withRuntimeOptions(options.build())
          .withFeatureSupplier(() -> features)
          .withClassLoader(Suite::loader)
          .withAdditionalPlugins(scenarios)
          .build()
          .run();
    } catch (RuntimeException | AssertionError beforeOrAfter) {
      scenarios.runEndedWith(beforeOrAfter);
    } finally {
      Units.close();
    }
    return scenarios.result();
  }

  private static Configuration configuration(String target) {
    var properties = new Properties();
    properties.setProperty("pgr.target", target);
    return new ConfigurationReader(properties, Map.of(), Path.of("target", "defects")).read();
  }

  private static ClassLoader loader() {
    return Suite.class.getClassLoader();
  }
}
