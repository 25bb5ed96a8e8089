package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.K2;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.Bench.WRONG;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;

class MalformedPrOutTest {
  private static final int[] ACTIONS = {0, 1, 2, 3, 6};

  private final Bench bench = new Bench();
  private String before;

  @BeforeEach
  void register_and_reserve() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    before = bench.snapshot();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 16, 23, 25, 32})
  void err01_another_list_length_is_refused(int length) {
    for (int action : ACTIONS) {
      assertThat(
          bench.a.send(raw(action, 1, length, list(KA, K2, 0).first(length))), is("CC 05/1A/00"));
    }
    assertThat(bench.snapshot(), is(before));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0001_0000, 0xFFFF_FFFF, 0x0018_0000, 0x7FFF_FFFF})
  void err02_err03_a_huge_list_length_is_refused(int length) {
    for (int action : ACTIONS) {
      assertThat(bench.a.send(raw(action, 1, length, list(KA, K2, 0))), is("CC 05/1A/00"));
    }
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void err04_rlr01_reserved_and_unsupported_service_actions_are_refused() {
    for (int action = 0x08; action <= 0x1F; action++) {
      assertThat(bench.a.send(raw(action, 1, 24, list(KA, K2, 0))), is("CC 05/24/00"));
    }
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void err05_a_list_that_was_not_sent_whole_is_refused() {
    for (int action : ACTIONS) {
      Answer answer = bench.a.execute(raw(action, 1, 24, list(KA, K2, 0).first(16)));
      assertThat(Bench.outcome(answer), is("CC 05/1A/00"));
    }
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void err06_reserved_bits_of_the_cdb_are_ignored() {
    Bytes cdb = Bytes.ofHex("5F E6 00 FFFF 00000018 00");
    assertThat(bench.a.send(Command.out(cdb, list(NONE, K2, 0))), is(GOOD));
  }

  @Test
  void err08_the_length_is_checked_before_the_key() {
    assertThat(bench.a.send(raw(0, 0, 23, list(WRONG, K2, 0))), is("CC 05/1A/00"));
  }

  @Test
  void sip02_sip05_a_list_of_initiator_ports_is_refused_by_every_service_action() {
    for (int action : ACTIONS) {
      assertThat(bench.a.send(raw(action, 1, 24, list(KA, K2, 0x08))), is("CC 05/26/00"));
    }
    assertThat(bench.c.send(raw(0, 1, 24, list(NONE, K2, 0x08))), is("CC 05/26/00"));
    assertThat(bench.snapshot(), is(before));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x04, 0x01, 0x05})
  void atp01_aptpl01_what_the_unit_cannot_do_is_refused_where_it_registers(int flags) {
    Bench old = new Bench(UnitOptions.parse("atp=0&ptpl=0"), Rules.standard()).registerA();
    String snapshot = old.snapshot();
    assertThat(old.a.send(raw(0, 1, 24, list(KA, K2, flags))), is("CC 05/26/00"));
    assertThat(old.a.send(raw(6, 1, 24, list(KA, K2, flags))), is("CC 05/26/00"));
    assertThat(old.c.send(raw(0, 1, 24, list(NONE, K2, flags))), is("CC 05/26/00"));
    assertThat(old.snapshot(), is(snapshot));
  }

  @Test
  void gen09_refusals_tell_nobody() {
    bench.a.send(raw(3, 0, 23, list(KA, NONE, 0)));
    bench.a.send(raw(2, 3, 24, list(KA, NONE, 0)));
    bench.a.clear(WRONG);
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
    assertThat(bench.snapshot(), is(before));
  }
}
