package org.pgrsuite.run;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pgrsuite.lu.ending.ConfigurationException;

/** One feature file, parsed as Cucumber parses it. */
final class FeatureFile {
  private static final Pattern UNEXPECTED =
      Pattern.compile("expected: .*, got '(.*)'", Pattern.DOTALL);

  private final Path file;
  private final List<Envelope> envelopes;

  /**
   * Parses a file.
   *
   * @throws ConfigurationException if it is not Gherkin, with the line
   */
  FeatureFile(Path file) {
    this.file = file;
    try {
      this.envelopes = parser().parse(file).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    envelopes.stream().flatMap(e -> e.getParseError().stream()).findFirst().ifPresent(this::refuse);
  }

  /** Its ids need to differ within a file only; the random ones of the default are slow to make. */
  private static GherkinParser parser() {
    AtomicInteger ids = new AtomicInteger();
    return GherkinParser.builder()
        .includeSource(false)
        .idGenerator(() -> Integer.toString(ids.incrementAndGet()))
        .build();
  }

  /**
   * Its scenarios and rows, from its top to its bottom.
   *
   * @throws ConfigurationException if one has no steps
   */
  List<Example> examples() {
    return envelopes.stream()
        .flatMap(envelope -> envelope.getGherkinDocument().stream())
        .flatMap(document -> document.getFeature().stream())
        .map(FeatureLines::new)
        .flatMap(lines -> pickles().stream().map(pickle -> example(pickle, lines)))
        .toList();
  }

  private List<Pickle> pickles() {
    return envelopes.stream().flatMap(envelope -> envelope.getPickle().stream()).toList();
  }

  /** The last node that a pickle was made of is its row, or else its scenario. */
  private Example example(Pickle pickle, FeatureLines lines) {
    List<String> nodes = pickle.getAstNodeIds();
    String id = nodes.get(nodes.size() - 1);
    List<String> tags = pickle.getTags().stream().map(PickleTag::getName).toList();
    Example example = new Example(pickle.getName(), file, lines.own(id), lines.around(id), tags);
    if (pickle.getSteps().isEmpty()) {
      throw new ConfigurationException(
          "%s '%s' has no steps and would pass.".formatted(example.place(), example.name()));
    }
    return example;
  }

  private void refuse(ParseError error) {
    long line = error.getSource().getLocation().map(Location::getLine).orElse(1L);
    String complaint = error.getMessage().replaceFirst("^\\(\\d+:\\d+\\): ", "");
    throw new ConfigurationException(
        "%s:%d is not Gherkin: %s.".formatted(Places.of(file), line, inWords(complaint)));
  }

  /** The parser lists its tokens; what is wrong is the line. */
  private static String inWords(String complaint) {
    Matcher unexpected = UNEXPECTED.matcher(complaint);
    return unexpected.matches()
        ? "'%s' may not stand here; a step begins with Given, When, Then, And or But"
            .formatted(unexpected.group(1))
        : complaint;
  }
}
