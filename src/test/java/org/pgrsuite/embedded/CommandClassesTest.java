package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.CommandClass.ALWAYS;
import static org.pgrsuite.embedded.CommandClass.CONFIG_READ;
import static org.pgrsuite.embedded.CommandClass.OWN;
import static org.pgrsuite.embedded.CommandClass.READ;
import static org.pgrsuite.embedded.CommandClass.TEST_UNIT_READY;
import static org.pgrsuite.embedded.CommandClass.WRITE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pgrsuite.spc.Bytes;

class CommandClassesTest {
  private final CommandClasses classes = CommandClasses.standard();

  /** CDBs by their first bytes. */
  private void all(CommandClass expected, String... cdbs) {
    for (String cdb : cdbs) {
      Bytes whole = Bytes.ofHex((cdb.replace(" ", "") + "0".repeat(32)).substring(0, 32));
      assertThat(cdb, classes.of(whole), is(expected));
    }
  }

  @Test
  void commands_that_are_always_allowed() {
    all(ALWAYS, "12", "A0", "03", "4D", "5E", "5E03", "25", "9E10", "9E13");
    all(ALWAYS, "A30A", "A30B", "A30E", "A30F", "A305", "86", "87", "AB01");
    all(ALWAYS, "8405", "8406", "8407", "8408");
  }

  @Test
  void commands_that_are_treated_as_test_unit_ready() {
    all(TEST_UNIT_READY, "00", "8400", "8401", "8403", "8404");
  }

  @Test
  void commands_that_read_the_configuration() {
    all(CONFIG_READ, "1A", "5A", "A30C", "A30D", "3C", "1C", "8C", "37", "B7");
  }

  @Test
  void commands_that_read_blocks() {
    all(READ, "08", "28", "A8", "88", "7F 00 000000000000 0009");
    all(READ, "2F", "AF", "8F", "7F 00 000000000000 000A", "2F02", "2F06");
    all(READ, "34", "90", "9E12", "8310", "A2", "A310");
  }

  @Test
  void commands_that_write() {
    all(WRITE, "0A", "2A", "AA", "8A", "7F 00 000000000000 000B");
    all(WRITE, "2E", "AE", "8E", "7F 00 000000000000 000C");
    all(WRITE, "41", "93", "9308", "9301", "7F 00 000000000000 000D", "42", "89");
    all(WRITE, "8B", "9C", "3F", "9F11", "35", "91", "8300", "8301", "8311", "831C");
    all(WRITE, "04", "38", "48", "07", "15", "55", "4C", "1D", "3B", "8D");
    all(WRITE, "A40A", "A40B", "A40E", "A40F", "A406", "A410", "B5", "3E", "9E11");
  }

  @Test
  void commands_with_rules_of_their_own() {
    all(OWN, "5F", "5F07", "16", "56", "17", "57");
  }

  @Test
  void what_is_not_known_counts_as_a_write() {
    all(WRITE, "C0", "FF", "A31F");
  }

  @ParameterizedTest
  @CsvSource({
    "1B 00 00 00 01, ALWAYS",
    "1B 00 00 00 03, ALWAYS",
    "1B 00 00 00 00, WRITE",
    "1B 00 00 00 02, WRITE",
    "1B 00 00 00 11, WRITE",
    "1B 00 00 00 20, WRITE",
    "1E 00 00 00 00, ALWAYS",
    "1E 00 00 00 01, WRITE",
    "1E 00 00 00 02, WRITE",
    "1E 00 00 00 03, WRITE"
  })
  void acc20_to_acc22_starting_and_allowing_removal_are_always_allowed(
      String cdb, CommandClass expected) {
    all(expected, cdb);
  }

  @Test
  void one_command_can_be_replaced_alone() {
    CommandClasses changed = classes.with(0x42, 0, ALWAYS);
    assertThat(changed.of(Bytes.ofHex("42".concat("0".repeat(30)))), is(ALWAYS));
    assertThat(changed.of(Bytes.ofHex("41".concat("0".repeat(30)))), is(WRITE));
  }
}
