package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.RELEASED;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PrimaryCommand;

class ModePagesTest {
  private static final String CHANGED = "CC 06/2A/01";
  private static final String NUAR = "0A0A 00 18 00 00 000000000000";

  private final Bench bench = new Bench();

  private String select(Bench.Host host, String page) {
    Bytes list = Bytes.ofHex("00000000" + page);
    Bytes cdb = Bytes.of(0x15, 0x10, 0, 0, list.length(), 0);
    return host.send(Command.out(cdb, list));
  }

  private Bytes sense(String cdb) {
    return bench.a.execute(Command.in(Bytes.ofHex(cdb), 255)).dataIn();
  }

  @Test
  void mode_sense_returns_header_block_descriptor_and_page() {
    assertThat(
        sense("1A 00 0A 00 FF 00"),
        is(Bytes.ofHex("17 00 10 08 00020000 00000200 0A0A 00 10 00 00 000000000000")));
    assertThat(sense("1A 08 0A 00 FF 00").length(), is(16));
    assertThat(sense("5A 08 3F 00 00 00 00 00FF 00").length(), is(8 + 20 + 12));
    assertThat(
        sense("5A 08 4A 00 00 00 00 00FF 00").slice(8, 12),
        is(Bytes.ofHex("0A0A 04 08 08 40 000000000000")));
    assertThat(sense("1A 08 0A 00 02 00"), is(Bytes.ofHex("0F 00")));
  }

  @Test
  void what_there_is_not_cannot_be_sensed() {
    assertThat(bench.a.cdb("1A 00 CA 00 FF 00"), is("CC 05/39/00"));
    assertThat(bench.a.cdb("1A 00 1C 00 FF 00"), is("CC 05/24/00"));
    assertThat(bench.a.cdb("1A 00 0A 01 FF 00"), is("CC 05/24/00"));
  }

  @Test
  void acc25_mode_select_changes_the_page_and_tells_the_others() {
    assertThat(select(bench.a, NUAR), is(GOOD));
    assertThat(sense("1A 08 0A 00 FF 00").u8(7), is(0x18));
    assertThat(bench.attentions(), is("GOOD, " + CHANGED + ", " + CHANGED));
    assertThat(select(bench.a, NUAR), is(GOOD));
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
    bench.server.resetLogicalUnit(bench.a.nexus);
    bench.attentions();
    assertThat(sense("1A 08 0A 00 FF 00").u8(7), is(0x10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0A0A 00 00 00 00 000000000000",
        "0A0A 00 10 00 00 00000000FFFF",
        "0A08 00 10 00 00 00000000",
        "0A0A 00 10",
        "0812 04000000000000000000000000000000000000",
        "1C0A 00 10 00 00 000000000000",
        "0A"
      })
  void what_cannot_be_changed_is_refused_whole(String page) {
    assertThat(select(bench.a, NUAR + page), is("CC 05/26/00"));
    assertThat(sense("1A 08 0A 00 FF 00").u8(7), is(0x10));
  }

  @ParameterizedTest
  @CsvSource({
    "15 10 00 00 00 00, '', GOOD",
    "15 11 00 00 04 00, 00000000, CC 05/24/00",
    "15 10 00 00 03 00, 000000, CC 05/1A/00",
    "15 10 00 00 08 00, 00000000, CC 05/1A/00",
    "55 10 00 00000000 0008 00, 0000000000000000, GOOD",
    "55 10 00 00000000 0010 00, 0000000000000008 00020000 00000200, GOOD",
    "15 10 00 00 0C 00, 00000008 00020000 00001000, CC 05/26/00",
    "15 10 00 00 04 00, 00000008, CC 05/26/00"
  })
  void lists_of_every_form_are_told_apart(String cdb, String list, String end) {
    assertThat(bench.a.send(Command.out(Bytes.ofHex(cdb), Bytes.ofHex(list))), is(end));
  }

  @Test
  void rel05_unr15_nuar_silences_release_alone() {
    Bench quiet = Bench.with("nuar=1").registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    assertThat(quiet.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY), is(GOOD));
    assertThat(quiet.attentions(), is("GOOD, GOOD, GOOD"));
    quiet.reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    quiet.a.register(KA, Bench.NONE);
    assertThat(quiet.b.ready(), is(RELEASED));
    Bench silent =
        Bench.with("nuar=1&unregisternuar=silent")
            .registerAB()
            .reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    silent.a.register(KA, Bench.NONE);
    assertThat(silent.b.ready(), is(GOOD));
  }

  @Test
  void ua12_with_d_sense_sense_data_is_in_descriptor_format() {
    Bench unit = Bench.with("dsense=1").registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    unit.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    Answer answer = unit.b.execute(PrimaryCommand.testUnitReady());
    assertThat(answer.sense(), is(Bytes.ofHex("72 06 2A 04 00 00 00 00")));
  }

  @Test
  void err12_write_protection_keeps_writes_out_and_pr_out_if_the_option_says_so() {
    Bench unit = Bench.with("swp=1").registerA();
    assertThat(unit.a.write(), is("CC 07/27/00"));
    assertThat(unit.a.read(), is(GOOD));
    assertThat(unit.keys().keys().size(), is(1));
    Bench strict = Bench.with("swp=1&protected=2700").registerA();
    assertThat(strict.a.register(Bench.NONE, KA), is("CC 07/27/00"));
    assertThat(strict.keys().keys().size(), is(0));
  }
}
