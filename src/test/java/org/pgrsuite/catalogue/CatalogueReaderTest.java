package org.pgrsuite.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How files become a catalogue, and what is said of files that cannot. */
class CatalogueReaderTest {
  private static final String FIRST =
      """
      # Tea

      TEA-01
      says: Tea is hot.
      clause: none: everybody knows
      level: choice
      needs: kettle, no-ice
      commands: BREW(6), BREW(10)
      accepts: GOOD | ILLEGAL REQUEST, INVALID FIELD IN CDB
      holds: nobody is scalded
      cells: POUR
      """;

  @Test
  void everyKeyOfABlockIsRead() {
    Requirement tea = read(FIRST).find("TEA-01").orElseThrow();
    assertThat(
        tea,
        is(
            new Requirement(
                "TEA-01",
                "TEA",
                "Tea is hot.",
                "none: everybody knows",
                Level.CHOICE,
                List.of("kettle", "no-ice"),
                List.of("BREW(6)", "BREW(10)"),
                List.of("GOOD", "ILLEGAL REQUEST, INVALID FIELD IN CDB"),
                Optional.of("nobody is scalded"),
                List.of("POUR"))));
  }

  @Test
  void whatIsNotWrittenIsEmpty() {
    Requirement plain = read("TEA-01\nsays: Tea.\nclause: SPC-4\nlevel: mandatory\n").all().get(0);
    assertThat(plain.needs(), is(List.of()));
    assertThat(plain.holds(), is(Optional.empty()));
    assertThat(plain.leavesAChoice(), is(false));
  }

  @Test
  void linesMayEndAsOnWindows() {
    assertThat(read(FIRST.replace("\n", "\r\n")).all(), is(read(FIRST).all()));
  }

  @Test
  void aSecondBlockIsTheNextRequirement() {
    String both = FIRST + "\n" + FIRST.replace("TEA-01", "TEA-02");
    assertThat(
        read(both).all().stream().map(Requirement::id).toList(), contains("TEA-01", "TEA-02"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "level: choice, level: maybe, \"TEA.txt:3: 'maybe' is no level\"",
        "level: choice, '', \"TEA.txt:3: TEA-01 has no 'level'\"",
        "holds:, hold:, \"TEA.txt:10: 'hold' is no key; write one of says, clause, level, needs, commands, accepts, holds, cells\"",
        "holds:, says:, \"TEA.txt:10: 'says' stands twice in TEA-01\"",
        "holds: nobody is scalded, nobody is scalded, \"TEA.txt:10: 'nobody is scalded' is no key with a value\"",
        "TEA-01, TEA-02, \"TEA.txt:3: 'TEA-02' stands where TEA-01 should\"",
      })
  void aWrongLineIsNamedByFileAndNumber(String right, String wrong, String complaint) {
    String text = FIRST.replace(right, wrong.equals("''") ? "# nothing" : wrong);
    assertThat(complaintOf(Map.of("TEA.txt", text)), is(complaint));
  }

  @Test
  void aGroupWithoutAFileIsNamed() {
    assertThat(complaintOf(Map.of("groups.txt", "MUG Mugs")), is("MUG.txt: there is no such file"));
  }

  @Test
  void aGroupWithoutATitleIsNamed() {
    assertThat(
        complaintOf(Map.of("groups.txt", "# codes\nMUG")),
        is("groups.txt:2: 'MUG' is no code with a title"));
  }

  @Test
  void aReasonForAnUnknownRequirementIsNamed() {
    assertThat(
        complaintOf(Map.of("unobservable.txt", "TEA-07: too hot")),
        is("unobservable.txt:1: 'TEA-07: too hot' begins with no id of the catalogue"));
  }

  private static String complaintOf(Map<String, String> changed) {
    return assertThrows(CatalogueException.class, () -> read(changed)).getMessage();
  }

  private static Catalogue read(String requirements) {
    return read(Map.of("TEA.txt", requirements));
  }

  private static Catalogue read(Map<String, String> changed) {
    Map<String, String> usual =
        Map.of("groups.txt", "TEA Tea", "TEA.txt", FIRST, "unobservable.txt", "TEA-01: dark");
    return new CatalogueReader(file -> text(changed, usual, file)).read();
  }

  private static String text(Map<String, String> changed, Map<String, String> usual, String file) {
    return Optional.ofNullable(changed.getOrDefault(file, usual.get(file)))
        .orElseThrow(() -> new CatalogueException(file + ": there is no such file"));
  }
}
