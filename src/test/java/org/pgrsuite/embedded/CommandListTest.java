package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;

/** REPORT SUPPORTED OPERATION CODES. */
class CommandListTest {
  private final Bench bench = new Bench();

  @Test
  void err11_the_list_of_commands_names_each_service_action_and_other_commands_without_one() {
    Bytes list =
        bench.a.execute(Command.in(Bytes.ofHex("A3 0C 00 00 0000 00001000 00 00"), 4096)).dataIn();
    List<String> ofTheList =
        IntStream.range(0, list.length() / 8)
            .mapToObj(each -> list.slice(4 + 8 * each, 8).plainHex())
            .toList();
    assertThat(
        ofTheList,
        hasItems(
            "000000000000" + "0006",
            "120000000000" + "0006",
            "5E0000000001" + "000A",
            "5E0000030001" + "000A",
            "5F0000070001" + "000A"));
    assertThat(ofTheList, not(hasItem("5E0000040001000A")));
    assertThat(ofTheList, not(hasItem("5E0000000000000A")));
  }

  /** 01h is for commands without service actions, 02h for those with; 04h to 07h are reserved. */
  @ParameterizedTest
  @ValueSource(strings = {"01 5F", "02 12", "04 12", "07 12"})
  void err11_reporting_options_that_do_not_fit_the_command_are_refused(String asked) {
    assertThat(bench.b.cdb("A3 0C " + asked + " 0000 00000010 00 00"), is("CC 05/24/00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3F 00 00000008 00 0200 00",
        "9F 11 0000000000000008 0000 0200 00 00",
      })
  void acc13_a_write_long_of_some_bytes_is_refused(String cdb) {
    assertThat(bench.a.cdb(cdb), is("CC 05/26/00"));
  }
}
