package org.pgrsuite;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pgrsuite.run.Example;
import org.pgrsuite.run.Selection;

class FeatureFilesTest {
  private static final Set<String> LEVELS = Set.of("@mandatory", "@optional", "@choice");

  private final List<Example> examples = Selection.of(Path.of("features")).examples();

  @Test
  void thereAreFeatures() {
    assertThat(examples, is(not(empty())));
  }

  @Test
  void noTwoScenariosOrRowsHaveOneName() {
    Map<String, Long> counts =
        examples.stream().collect(Collectors.groupingBy(Example::name, Collectors.counting()));
    assertThat(placesOf(example -> counts.get(example.name()) > 1), is(empty()));
  }

  @Test
  void everyScenarioIsTaggedWithARequirement() {
    assertThat(
        placesOf(example -> example.tags().stream().noneMatch(FeatureFilesTest::isRequirement)),
        is(empty()));
  }

  @Test
  void everyScenarioIsTaggedWithOneLevel() {
    assertThat(
        placesOf(example -> example.tags().stream().filter(LEVELS::contains).count() != 1),
        is(empty()));
  }

  @Test
  void theChecksOfThePredecessorAreThere() {
    long checks =
        examples.stream().filter(example -> example.tags().contains("@predecessor")).count();
    assertThat(checks, is(greaterThanOrEqualTo(95L)));
  }

  /** REG-04, UA-01, and APTPL-01 as well. */
  private static boolean isRequirement(String tag) {
    return tag.matches("@[A-Z][A-Z0-9]*-\\d{2}");
  }

  private List<String> placesOf(Predicate<Example> wrong) {
    return examples.stream().filter(wrong).map(FeatureFilesTest::words).toList();
  }

  private static String words(Example example) {
    return example.place() + " " + example.name();
  }
}
