package org.pgrsuite.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.SenseKey;

/** What the delivered catalogue holds, against numbers and lists that were typed out by hand. */
class CatalogueTest {
  /** What requirements of any level leave to the unit, or to the text that is not clear. */
  private static final String CHOICES =
      """
      GEN-14 REG-03 REG-13 REG-14 REG-15 REG-16 REG-20 UNR-15 RES-15 REL-07 REL-10 CLR-12 PRE-08
      PRE-12 PRE-19 PRE-20 PRE-23 MOVE-04 MOVE-12 MOVE-13 MOVE-16 SIP-04 SIP-08 SIP-09 SIP-10
      ATP-05 ATP-06 NEX-07 NEX-09 NEX-10 UA-04 UA-07 UA-10 UA-11 IN-04 IN-06 IN-08 IN-14 IN-21
      IN-28 IN-31 IN-33 ERR-05 ERR-06 ERR-08 ERR-10 ERR-12 SPEC2-02 SPEC2-07 SPEC2-08 ACC-23
      ACC-24 ACC-28 ACC-31 ACC-32 ACC-36 ACC-41 ACC-42 CON-15
      """;

  /** Where only units built to older texts have a choice. */
  private static final String CHOICES_BY_AGE = "MOVE-05 MOVE-06 SIP-03 SIP-06";

  /** The names of the tags {@code @needs-...}; each may have a {@code no-} before it. */
  private static final Set<String> CAPABILITIES =
      words(
          """
          SIP_C ATP_C PTPL_C CRH RLR_C TMV READ-FULL-STATUS REGISTER-AND-MOVE TAS NUAR 4-initiators
          2-target-ports 2-units logout reset commands-in-progress power-cycle copy-between-units
          removable-medium
          """);

  private final Catalogue catalogue = Catalogue.load();

  @ParameterizedTest
  @CsvSource({
    "01-GEN, 19", "02-REG, 22", "03-UNR, 15", "04-RES, 18", "05-REL, 18", "06-CLR, 12",
    "07-PRE, 34", "08-PAB, 12", "09-MOVE, 16", "10-RLR, 4", "11-SIP, 10", "12-ATP, 6",
    "13-APTPL, 12", "14-NEX, 12", "15-UA, 14", "16-IN, 35", "17-ERR, 12", "18-SPEC2, 12",
    "19-ACC, 43", "20-CON, 15", "21-FEN, 14",
  })
  void aGroupHasSoManyRequirements(String folder, int number) {
    Group group = catalogue.groups().get(Integer.parseInt(folder.substring(0, 2)) - 1);
    assertThat(group.folder(), is(folder));
    assertThat(catalogue.in(group), hasSize(number));
  }

  @Test
  void thereAre355RequirementsIn21Groups() {
    assertThat(catalogue.groups(), hasSize(21));
    assertThat(catalogue.all(), hasSize(355));
  }

  @ParameterizedTest
  @CsvSource({"mandatory, 235", "optional, 84", "choice, 36"})
  void aLevelHasSoManyRequirements(String level, int number) {
    assertThat(idsOf(requirement -> requirement.level().title().equals(level)), hasSize(number));
  }

  @Test
  void aRequirementIsFoundByItsId() {
    Requirement found = catalogue.find("REL-06").orElseThrow();
    assertThat(found.tag(), is("@REL-06"));
    assertThat(found.group(), is("REL"));
    assertThat(found.level(), is(Level.MANDATORY));
    assertThat(found.clause(), is("SPC-4 5.13.11.2.2, table 66"));
    assertThat(catalogue.find("REL-19"), is(Optional.empty()));
  }

  @Test
  void everySentenceIsOneOfReadableLength() {
    assertThat(idsOf(requirement -> !isSentence(requirement.says())), is(empty()));
  }

  @Test
  void noTwoRequirementsSayTheSame() {
    Set<String> seen = new HashSet<>();
    assertThat(idsOf(requirement -> !seen.add(requirement.says())), is(empty()));
  }

  @Test
  void everyClauseNamesAStandardOrSaysWhyThereIsNone() {
    assertThat(
        idsOf(requirement -> !requirement.clause().matches("(SPC-|SBC-|SAM-|iSCSI |none: ).+")),
        is(empty()));
  }

  @Test
  void exactlyTheKnownRequirementsLeaveAChoice() {
    Set<String> known = words(CHOICES);
    assertThat(known, hasSize(59));
    known.addAll(words(CHOICES_BY_AGE));
    assertThat(new HashSet<>(idsOf(Requirement::leavesAChoice)), is(known));
  }

  @Test
  void whereThereIsAChoiceSomethingHoldsRegardless() {
    assertThat(
        idsOf(requirement -> requirement.leavesAChoice() && requirement.holds().isEmpty()),
        is(empty()));
  }

  @Test
  void aRequirementOfTheLevelChoiceSaysWhatToChooseFrom() {
    assertThat(idsOf(each -> each.level() == Level.CHOICE && !each.leavesAChoice()), is(empty()));
  }

  @Test
  void acceptedSenseIsCalledByItsNamesInTheStandard() {
    assertThat(
        idsOf(each -> each.accepts().stream().anyMatch(CatalogueTest::isUnknownSense)),
        is(empty()));
  }

  @Test
  void capabilitiesAreThoseThatTagsCanName() {
    assertThat(
        idsOf(
            each ->
                !CAPABILITIES.containsAll(each.needs().stream().map(CatalogueTest::bare).toList())),
        is(empty()));
  }

  @Test
  void anOptionalRequirementSaysOnWhatItDepends() {
    assertThat(
        idsOf(
            each ->
                each.level() == Level.OPTIONAL
                    && each.needs().isEmpty()
                    && each.commands().isEmpty()),
        contains("NEX-11"));
  }

  @Test
  void aRowOfTheAccessTableThatARequirementIsAboutExists() {
    AccessTable table = AccessTable.load();
    assertThat(
        idsOf(each -> each.cells().stream().anyMatch(cell -> !isRow(table, cell))), is(empty()));
  }

  @Test
  void fewRequirementsCannotBeObserved() {
    assertThat(catalogue.unobservable().keySet(), contains("GEN-13", "NEX-11", "PAB-12", "ERR-10"));
  }

  private static boolean isRow(AccessTable table, String cell) {
    return cell.equals("every command") || table.find(cell).isPresent();
  }

  private static boolean isSentence(String text) {
    return text.length() >= 30
        && text.length() <= 240
        && text.endsWith(".")
        && Character.isUpperCase(text.charAt(0))
        && !text.contains("  ");
  }

  /** Whether this begins like sense, but goes on with nothing that the standard knows. */
  private static boolean isUnknownSense(String outcome) {
    return Arrays.stream(SenseKey.values())
        .filter(key -> outcome.startsWith(key.title() + ","))
        .anyMatch(
            key -> AdditionalSense.named(outcome.substring(key.title().length() + 2)).isEmpty());
  }

  private static String bare(String capability) {
    return capability.startsWith("no-") ? capability.substring(3) : capability;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.strip().split("\\s+")));
  }

  private List<String> idsOf(Predicate<Requirement> wanted) {
    return catalogue.all().stream().filter(wanted).map(Requirement::id).toList();
  }
}
