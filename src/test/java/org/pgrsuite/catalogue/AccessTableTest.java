package org.pgrsuite.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The delivered access table, against what was typed out by hand. */
class AccessTableTest {
  private final AccessTable table = AccessTable.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "always      | INQUIRY, REPORT LUNS, REQUEST SENSE, LOG SENSE, READ KEYS, READ RESERVATION, REPORT CAPABILITIES, READ FULL STATUS, READ CAPACITY(10), READ CAPACITY(16), REPORT REFERRALS, REPORT PROVISIONING INITIALIZATION PATTERN, START STOP UNIT with START=1, PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0, REPORT TARGET PORT GROUPS, REPORT ALIASES, REPORT PRIORITY, REPORT TIMESTAMP, REPORT IDENTIFYING INFORMATION, ACCESS CONTROL IN, ACCESS CONTROL OUT, READ MEDIA SERIAL NUMBER, RECEIVE COPY STATUS(LID4), RECEIVE COPY DATA(LID4), RECEIVE ROD TOKEN INFORMATION, REPORT ALL ROD TOKENS",
        "tur         | TEST UNIT READY, RECEIVE COPY STATUS(LID1), RECEIVE COPY DATA(LID1), RECEIVE COPY OPERATING PARAMETERS, RECEIVE COPY FAILURE DETAILS(LID1)",
        "config-read | MODE SENSE(6), MODE SENSE(10), REPORT SUPPORTED OPERATION CODES, REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS, READ BUFFER, RECEIVE DIAGNOSTIC RESULTS, READ ATTRIBUTE, READ DEFECT DATA(10), READ DEFECT DATA(12)",
        "read        | READ(6), READ(10), READ(12), READ(16), READ(32), VERIFY(10), VERIFY(10) with BYTCHK=1, VERIFY(12), VERIFY(12) with BYTCHK=1, VERIFY(16), VERIFY(16) with BYTCHK=1, VERIFY(32), PRE-FETCH(10), PRE-FETCH(16), GET LBA STATUS(16), GET STREAM STATUS, GET PHYSICAL ELEMENT STATUS, POPULATE TOKEN, SECURITY PROTOCOL IN, MANAGEMENT PROTOCOL IN",
        "write       | WRITE(6), WRITE(10), WRITE(12), WRITE(16), WRITE(32), WRITE AND VERIFY(10), WRITE AND VERIFY(12), WRITE AND VERIFY(16), WRITE AND VERIFY(32), WRITE SAME(10), WRITE SAME(10) with UNMAP, WRITE SAME(16), WRITE SAME(16) with UNMAP, WRITE SAME(16) with NDOB, WRITE SAME(32), UNMAP, COMPARE AND WRITE, COMPARE AND WRITE with MISCOMPARE, ORWRITE(16), WRITE ATOMIC(16), WRITE LONG(10), WRITE LONG(16), WRITE SCATTERED(16), WRITE STREAM(16), STREAM CONTROL, BACKGROUND CONTROL, SYNCHRONIZE CACHE(10), SYNCHRONIZE CACHE(16), EXTENDED COPY(LID1), EXTENDED COPY(LID4), WRITE USING TOKEN, COPY OPERATION ABORT, RECEIVE CREDENTIAL, START STOP UNIT with START=0, START STOP UNIT with POWER CONDITION=1, PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1, FORMAT UNIT, FORMAT WITH PRESET, SANITIZE, REASSIGN BLOCKS, REMOVE ELEMENT AND TRUNCATE, RESTORE ELEMENTS AND REBUILD, MODE SELECT(6), MODE SELECT(10), LOG SELECT, SEND DIAGNOSTIC, WRITE BUFFER, WRITE ATTRIBUTE, SET TARGET PORT GROUPS, CHANGE ALIASES, SET PRIORITY, SET TIMESTAMP, SET IDENTIFYING INFORMATION, REMOVE I_T NEXUS, MANAGEMENT PROTOCOL OUT, SECURITY PROTOCOL OUT",
        "unclear     | READ LONG(10), READ LONG(16), READ ELEMENT STATUS",
        "old         | RESERVE(6), RESERVE(10), RELEASE(6), RELEASE(10)",
      })
  void aClassHasTheseCommands(String commandClass, String commands) {
    assertThat(
        table.rows().stream()
            .filter(row -> row.commandClass().equals(commandClass))
            .map(AccessRow::command)
            .toList(),
        containsInAnyOrder(commands.split(", ")));
  }

  @Test
  void thereAreNoOtherClasses() {
    Set<String> known = Set.of("always", "tur", "config-read", "read", "write", "unclear", "old");
    assertThat(
        table.rows().stream().filter(row -> !known.contains(row.commandClass())).toList(),
        is(empty()));
  }

  @ParameterizedTest
  @CsvSource({
    // type, role, INQUIRY, TEST UNIT READY, MODE SENSE(6), READ DEFECT DATA(10), READ(10),
    // WRITE(10)
    "Write Exclusive,                   holder,         A A A A A A",
    "Write Exclusive,                   registrant,     A b b a A C",
    "Write Exclusive,                   not registered, A b b a A C",
    "Exclusive Access,                  holder,         A A A A A A",
    "Exclusive Access,                  registrant,     A b C C C C",
    "Exclusive Access,                  not registered, A b C C C C",
    "Write Exclusive Registrants Only,  holder,         A A A A A A",
    "Write Exclusive Registrants Only,  registrant,     A A A A A A",
    "Write Exclusive Registrants Only,  not registered, A b b a A C",
    "Exclusive Access Registrants Only, holder,         A A A A A A",
    "Exclusive Access Registrants Only, registrant,     A A A A A A",
    "Exclusive Access Registrants Only, not registered, A b C C C C",
    "Write Exclusive All Registrants,   holder,         A A A A A A",
    "Write Exclusive All Registrants,   not registered, A b b a A C",
    "Exclusive Access All Registrants,  holder,         A A A A A A",
    "Exclusive Access All Registrants,  not registered, A b C C C C",
  })
  void aRoleUnderATypeHasTheseRights(String type, String role, String letters) {
    List<String> commands =
        List.of(
            "INQUIRY",
            "TEST UNIT READY",
            "MODE SENSE(6)",
            "READ DEFECT DATA(10)",
            "READ(10)",
            "WRITE(10)");
    for (int i = 0; i < commands.size(); i++) {
      assertThat(
          commands.get(i),
          table.verdict(commands.get(i), type, Role.named(role).orElseThrow()),
          is(Optional.of(verdict(letters.charAt(2 * i)))));
    }
  }

  @Test
  void commandsOfOneClassHaveEqualRowsButForTheFootnotes() {
    List<String> odd =
        table.rows().stream()
            .filter(row -> !row.commandClass().equals("unclear"))
            .filter(row -> !withoutNotes(row).equals(withoutNotes(firstOf(row.commandClass()))))
            .map(AccessRow::command)
            .toList();
    assertThat(odd, is(empty()));
  }

  @Test
  void aMereRegistrantIsUnknownUnderAllRegistrants() {
    assertThat(
        table.verdict("READ(10)", "Write Exclusive All Registrants", Role.REGISTRANT),
        is(Optional.empty()));
  }

  @Test
  void nothingIsSaidOfCommandsThatTheTablesLeaveOut() {
    assertThat(table.verdict("FROBNICATE", "Write Exclusive", Role.HOLDER), is(Optional.empty()));
    assertThat(
        table.verdict("RESERVE(6)", "Write Exclusive", Role.HOLDER),
        is(Optional.of(Verdict.UNSTATED)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "| a | B | may |; | T | holder | x |; access.txt:2: 'may' is no verdict",
        "| a | B |; | T | holder | x |; access.txt:2: 2 cells under a header of 3",
        "a B -; | T | holder | x |; access.txt:2: 'a B -' is no row between bars",
        "| a | B | - |; | T | owner | x |; roles.txt:2: 'owner' is no role",
        "| a | B | - |; | T | holder | y |; roles.txt:2: access.txt has no column 'y'",
      })
  void aWrongCellIsNamedByFileAndLine(String access, String roles, String complaint) {
    Map<String, String> files =
        Map.of(
            "access.txt", "| class | command | x |\n" + access,
            "roles.txt", "| type | role | column |\n" + roles);
    CatalogueException wrong =
        assertThrows(CatalogueException.class, () -> new AccessReader(files::get).read());
    assertThat(wrong.getMessage(), containsString(complaint));
  }

  private static Verdict verdict(char letter) {
    return switch (letter) {
      case 'A' -> Verdict.ALLOWED;
      case 'a' -> Verdict.ALLOWED_SINCE_SBC_3;
      case 'b' -> Verdict.ALLOWED_SINCE_SPC_4;
      default -> Verdict.CONFLICT;
    };
  }

  private AccessRow firstOf(String commandClass) {
    return table.rows().stream()
        .filter(row -> row.commandClass().equals(commandClass))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> withoutNotes(AccessRow row) {
    return row.verdicts().entrySet().stream()
        .map(cell -> cell.getKey() + " " + cell.getValue().title().replaceFirst(" \\(.\\)", ""))
        .sorted()
        .toList();
  }
}
