package org.pgrsuite.report.baseline;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.report.results.KnownFailure;

class BaselineReaderTest {
  private static final String WHOLE =
      """
      # What we know.
      - requirement: ACC-19
        reason: 'READ CAPACITY: refused' # since 2.1
        reference: CASE-7
        accepted-by: qa
        until: 2027-12-31
        sometimes: true
        scenarios:
          - A unit is read
          - REL-06-1f3c9a

      - requirement: REL-06
        reason: it releases
        accepted-by: qa
        scenarios: ["It says: no"]
      """;

  private static final Map<String, String> IDS =
      Map.of("A unit is read", "ACC-19-000001", "It says: no", "REL-06-000002");

  @TempDir Path folder;

  @Test
  void entriesAreReadWithTheirScenariosById() throws IOException {
    assertThat(
        read(WHOLE),
        is(
            List.of(
                new KnownFailure(
                    "ACC-19",
                    "READ CAPACITY: refused",
                    "CASE-7",
                    "qa",
                    "2027-12-31",
                    true,
                    List.of("ACC-19-000001", "REL-06-1f3c9a")),
                new KnownFailure(
                    "REL-06", "it releases", "", "qa", "", false, List.of("REL-06-000002")))));
  }

  @Test
  void aFileWithoutEntriesExpectsNothing() throws IOException {
    assertThat(read("# nothing fails\n"), is(List.of()));
    assertThat(read("[]\n"), is(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "requirement: ACC-19|requirement: ACC-91|2: there is no requirement 'ACC-91'; ",
        "requirement: ACC-19|requirement:|2: the entry needs a field 'requirement'; fill it in.",
        "reference:|refrence:|4: no entry has a field 'refrence'; there are requirement, ",
        "reference: CASE-7|reason: why|4: the entry has two fields 'reason'; keep one of them.",
        "accepted-by: qa|accepted-by: ''|5: the entry needs a field 'accepted-by'; fill it in.",
        "2027-12-31|2027-13-31|6: until '2027-13-31' is no date; the form is 2027-12-31.",
        "2027-12-31|31.12.2027|6: until '31.12.2027' is no date; the form is 2027-12-31.",
        "2027-12-31|2027|6: until '2027' is no date; the form is 2027-12-31.",
        "sometimes: true|sometimes: often|7: sometimes is true or false, and not 'often'.",
        "A unit is read|A unit is red|9: there is no scenario 'A unit is red'; the nearest is 'A unit is read'.",
        "REL-06-1f3c9a|ACC-19-000001|10: 'ACC-19-000001' is listed in line 9 already; keep one of them.",
        "'[\"It says: no\"]'|[]|12: the entry needs a field 'scenarios'; fill it in.",
        "'[\"It says: no\"]'|one|15: scenarios is a list, ",
        "'\"It says: no\"'|'It says: no'|15: a scenario is one piece of text; ",
        "'[\"It says: no\"]'|'[\"It says: no\"'|15 is not YAML: while parsing a flow sequence, expected ",
      })
  void aMistakeIsNamedWithItsLineAndARemedy(String right, String wrong, String complaint) {
    String start = folder.resolve("known.yaml") + ":";
    assertThat(mistake(WHOLE.replace(right, wrong)), startsWith(start + complaint));
  }

  @Test
  void whatIsNoListOfEntriesIsTurnedAway() {
    assertThat(
        mistake("requirement: ACC-19\n"),
        is(folder + "/known.yaml:1: a baseline is a list of entries, each begins with '- '."));
    assertThat(
        mistake("[]\n---\n[]\n"),
        is(folder + "/known.yaml:3: a baseline is one list; take out the line '---' or '...'."));
    assertThat(mistake("- ACC-19\n"), startsWith(folder + "/known.yaml:1: an entry has fields: "));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(
        assertThrows(
                BaselineException.class,
                () -> BaselineReader.read(folder.resolve("no"), Catalogue.load(), names()))
            .getMessage(),
        is(
            "the baseline %s/no cannot be read (NoSuchFileException): correct pgr.baseline."
                .formatted(folder)));
  }

  private String mistake(String text) {
    return assertThrows(BaselineException.class, () -> read(text)).getMessage();
  }

  private List<KnownFailure> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("known.yaml"), text);
    return BaselineReader.read(file, Catalogue.load(), names());
  }

  private static ScenarioNames names() {
    return new ScenarioNames() {
      @Override
      public Optional<String> id(String idOrName) {
        return idOrName.matches(".*-[0-9a-f]{6}")
            ? Optional.of(idOrName)
            : Optional.ofNullable(IDS.get(idOrName));
      }

      @Override
      public Optional<String> nearest(String written) {
        return Optional.of("A unit is read");
      }
    };
  }
}
