package org.pgrsuite.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.lu.ending.ConfigurationException;

class FeatureRulesTest {
  @TempDir Path directory;

  @Test
  void requirementsThatThereAreOneLevelAndNamesOfTheirOwnAreFine() {
    assertDoesNotThrow(
        () -> check("@REL-06 @UNR-01 @mandatory @smoke", "S1", "@REL-06 @choice", "S2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@mandatory|names no requirement; tag it with the one that it tests, as @REL-06",
        "@REL-99 @mandatory|is tagged @REL-99, which is no requirement of the catalogue; the nearest is @REL-09",
        "@REL-06 @UNRR-14 @choice|is tagged @UNRR-14, which is no requirement of the catalogue; the nearest is @UNR-14",
        "@REL-06 @mandatry|has 0 levels; tag it with one of @mandatory, @optional and @choice",
        "@REL-06 @choice @optional|has 2 levels; tag it with one of @mandatory, @optional and @choice",
      })
  void aTagThatIsMissingOrWrongIsNamed(String tags, String complaint) {
    assertThat(
        assertThrows(ConfigurationException.class, () -> check(tags, "S1", "@REL-06 @choice", "S2"))
            .getMessage(),
        endsWith("x.feature:4 'S1' " + complaint + "."));
  }

  @Test
  void aNameThatIsThereAlreadyIsNamedWithItsPlace() {
    assertThat(
        assertThrows(
                ConfigurationException.class,
                () -> check("@REL-06 @choice", "S", "@REL-07 @choice", "S"))
            .getMessage(),
        endsWith(
            "x.feature:8 'S' has the name of %s; reports know scenarios by their names: choose another, or put the columns of the Examples into it."
                .formatted(Places.of(directory.resolve("x.feature")) + ":4")));
  }

  private void check(String tags, String name, String otherTags, String otherName)
      throws IOException {
    Files.writeString(
        directory.resolve("x.feature"),
        "Feature: X\n\n  %s\n  Scenario: %s\n    Given a\n\n  %s\n  Scenario: %s\n    Given a\n"
            .formatted(tags, name, otherTags, otherName));
    new FeatureRules(Catalogue.load()).require(Selection.of(directory));
  }
}
