package org.pgrsuite;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.run.Example;
import org.pgrsuite.run.FeatureRules;
import org.pgrsuite.run.Selection;

class FeatureFilesTest {
  private final Selection all = Selection.of(Path.of("features"));
  private final List<Example> examples = all.examples();

  @Test
  void thereAreFeatures() {
    assertThat(examples, is(not(empty())));
  }

  @Test
  void everyScenarioHasRequirementsALevelAndANameOfItsOwn() {
    assertDoesNotThrow(() -> new FeatureRules(Catalogue.load()).require(all));
  }

  @Test
  void theChecksOfThePredecessorAreThere() {
    long checks =
        examples.stream().filter(example -> example.tags().contains("@predecessor")).count();
    assertThat(checks, is(greaterThanOrEqualTo(95L)));
  }
}
