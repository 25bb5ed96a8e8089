package org.pgrsuite.features;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every scenario, the examples of outlines counted one by one. */
class FeaturesTest {
  private static final int CHECKS_OF_THE_PREDECESSOR = 95;
  private static final Set<String> LEVELS = Set.of("@mandatory", "@optional", "@choice");
  private static final List<Pickle> SCENARIOS = scenarios();

  @Test
  void noTwoScenariosHaveOneName() {
    Set<String> names = new HashSet<>();
    List<String> twice =
        SCENARIOS.stream().map(Pickle::getName).filter(name -> !names.add(name)).toList();
    assertThat(twice, is(empty()));
  }

  @Test
  void everyNameIsThatOfItsExample() {
    List<String> open =
        SCENARIOS.stream().map(Pickle::getName).filter(name -> name.contains("<")).toList();
    assertThat(open, is(empty()));
  }

  @Test
  void everyScenarioNamesTheRequirementThatItTests() {
    List<String> without =
        SCENARIOS.stream()
            .filter(scenario -> tags(scenario).noneMatch(FeaturesTest::isRequirement))
            .map(Pickle::getName)
            .toList();
    assertThat(without, is(empty()));
  }

  @Test
  void everyScenarioHasOneLevel() {
    List<String> others =
        SCENARIOS.stream()
            .filter(scenario -> tags(scenario).filter(LEVELS::contains).count() != 1)
            .map(Pickle::getName)
            .toList();
    assertThat(others, is(empty()));
  }

  @Test
  void theChecksOfThePredecessorAreAllThere() {
    long number =
        SCENARIOS.stream()
            .filter(scenario -> tags(scenario).anyMatch("@predecessor"::equals))
            .count();
    assertThat(number, is(greaterThanOrEqualTo((long) CHECKS_OF_THE_PREDECESSOR)));
  }

  private static boolean isRequirement(String tag) {
    return tag.matches("@[A-Z][A-Z0-9]*-\\d\\d");
  }

  private static Stream<String> tags(Pickle scenario) {
    return scenario.getTags().stream().map(PickleTag::getName);
  }

  private static List<Pickle> scenarios() {
    try (Stream<Path> files = Files.walk(Path.of("features"))) {
      List<Path> features = files.filter(file -> file.toString().endsWith(".feature")).toList();
      assertThat(features, is(not(empty())));
      return features.stream().flatMap(FeaturesTest::scenarios).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Pickle> scenarios(Path feature) {
    try {
      return GherkinParser.builder()
          .includeSource(false)
          .includeGherkinDocument(false)
          .build()
          .parse(feature)
          .map(Envelope::getPickle)
          .flatMap(Optional::stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
