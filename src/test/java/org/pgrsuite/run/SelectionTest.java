package org.pgrsuite.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.lu.ending.ConfigurationException;

class SelectionTest {
  private static final String FEATURE =
      """
      @mandatory
      Feature: Releasing

        Background:
          Given it passes

        Rule: Only the holder releases

          @REL-06
          Scenario: Another releases nothing
            When it passes

          @REL-07
          Scenario Outline: Releasing <type>
            When it passes

            Examples:
              | type |
              | WE   |
              | EA   |

            @optional
            Examples: more
              | type |
              | WERO |

        Rule: Nobody is told

          @REL-06
          Scenario: No unit attention
            When it passes
      """;

  @TempDir Path directory;

  private Selection all;

  @BeforeEach
  void writeFeatures() throws IOException {
    Path folder = Files.createDirectories(directory.resolve("features/07-release"));
    Files.writeString(folder.resolve("release.feature"), FEATURE);
    Files.writeString(
        folder.resolve("other.feature"), "Feature: Other\n\n  Scenario: S\n    When it passes\n");
    all = Selection.of(directory.resolve("features"));
  }

  @Test
  void listsScenariosAndRowsByFileAndLine() {
    assertThat(
        names(all),
        contains(
            "S",
            "Another releases nothing",
            "Releasing WE",
            "Releasing EA",
            "Releasing WERO",
            "No unit attention"));
    assertThat(all.examples().get(3).line(), is(20));
    assertThat(all.examples().get(4).tags(), is(List.of("@mandatory", "@REL-07", "@optional")));
  }

  @ParameterizedTest
  @CsvSource({
    "REL-06, Another releases nothing/No unit attention",
    "@REL-06, Another releases nothing/No unit attention",
    "optional, Releasing WERO",
    "release.feature:10, Another releases nothing",
    "release.feature:9, Another releases nothing",
    "release.feature:11, Another releases nothing",
    "07-release/release.feature:20, Releasing EA",
    "features/07-release/release.feature:14, Releasing WE/Releasing EA/Releasing WERO",
    "release.feature:23, Releasing WERO",
    "release.feature:27, No unit attention",
    "./release.feature:30, No unit attention",
    "07-release/other.feature, S",
    "Releasing EA, Releasing EA",
    "No unit attention, No unit attention",
  })
  void findsWhatIsWanted(String wanted, String found) {
    assertThat(String.join("/", names(all.only(wanted))), is(found));
  }

  @Test
  void aFileStandsForAllInItAndAFolderForItsFiles() {
    assertThat(names(all.only("other.feature")), contains("S"));
    assertThat(all.only(directory.resolve("features/07-release").toString()), is(all));
  }

  @Test
  void theLineOfAFeatureStandsForAllInIt() {
    assertThat(all.only("release.feature:2").examples().size(), is(5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REL-6|the nearest is 'REL-06'",
        "No unit attentions|the nearest is 'No unit attention'",
        "release.feature:5|release.feature has scenarios at the lines 10, 19, 20, 25, 30",
      })
  void whatIsNotFoundIsAnsweredWithTheNearest(String wanted, String suggestion) {
    assertThat(
        assertThrows(ConfigurationException.class, () -> all.only(wanted)).getMessage(),
        is("pgr.only=" + wanted + " names no scenario: " + suggestion + "."));
  }

  private static List<String> names(Selection selection) {
    return selection.examples().stream().map(Example::name).toList();
  }
}
