package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pgrsuite.embedded.Bench.CLEARED;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.Bench.RELEASED;
import static org.pgrsuite.embedded.OutCommands.out;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS_REGISTRANTS_ONLY;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.Status;

class UnitAttentionTest {
  private final Bench bench = new Bench();

  /** B has RESERVATIONS RELEASED pending. */
  private void released(Bench on) {
    on.registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    on.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
  }

  @Test
  void ua01_ua12_the_next_command_reports_it_once_in_fixed_format() {
    released(bench);
    Answer first = bench.b.execute(PrimaryCommand.testUnitReady());
    assertThat(first.status(), is(Status.CHECK_CONDITION));
    assertThat(first.sense(), is(Bytes.ofHex("70 00 06 00000000 0A 00000000 2A 04 00 00 00 00")));
    assertThat(bench.b.ready(), is(GOOD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"release", "clear", "preempt"})
  void ua13_ua14_neither_the_sender_nor_a_stranger_is_told(String act) {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    String end =
        switch (act) {
          case "release" -> bench.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
          case "clear" -> bench.a.clear(KA);
          default ->
              bench.a.send(
                  out(PrOutAction.PREEMPT, KA)
                      .withServiceActionKey(KA)
                      .withType(EXCLUSIVE_ACCESS_REGISTRANTS_ONLY));
        };
    assertThat(end, is(GOOD));
    assertThat(bench.a.ready(), is(GOOD));
    assertThat(bench.b.ready(), is(not(GOOD)));
    assertThat(bench.c.ready(), is(GOOD));
  }

  @Test
  void ua02_ua03_inquiry_and_report_luns_leave_it_pending() {
    released(bench);
    assertThat(bench.b.send(InquiryData.command()), is(GOOD));
    assertThat(bench.b.send(InquiryData.vitalProductData(0x83)), is(GOOD));
    assertThat(bench.b.send(PrimaryCommand.reportLuns()), is(GOOD));
    assertThat(bench.b.ready(), is(RELEASED));
  }

  @Test
  void ua04_request_sense_returns_it_as_data_and_clears_it() {
    released(bench);
    Answer answer = bench.b.execute(PrimaryCommand.requestSense());
    assertThat(answer.status(), is(Status.GOOD));
    assertThat(Bench.sense(answer.dataIn()), is(RELEASED));
    assertThat(bench.b.ready(), is(GOOD));
    assertThat(
        Bench.sense(bench.b.execute(PrimaryCommand.requestSense()).dataIn()), is("CC 00/00/00"));
  }

  @Test
  void ua12_request_sense_returns_descriptor_format_where_it_is_asked_to() {
    released(bench);
    Command descriptor = Command.in(Bytes.ofHex("03 01 00 00 FC 00"), 252);
    assertThat(bench.b.execute(descriptor).dataIn(), is(Bytes.ofHex("72 06 2A 04 00 00 00 00")));
  }

  @Test
  void ua04_request_sense_returns_no_more_than_the_allocation_length() {
    released(bench);
    Command three = Command.in(Bytes.ofHex("03 00 00 00 03 00"), 252);
    assertThat(bench.b.execute(three).dataIn(), is(Bytes.ofHex("70 00 06")));
  }

  @Test
  void ua05_ua06_what_reports_it_is_not_executed() {
    released(bench);
    assertThat(bench.b.register(KB, NONE), is(RELEASED));
    assertThat(bench.keys().keys(), contains(KB, KA));
    assertThat(bench.b.register(KB, NONE), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA));
  }

  @Test
  void ua06_persistent_reserve_in_reports_it() {
    released(bench);
    assertThat(bench.b.send(PersistentReserveIn.of(PrInAction.READ_KEYS)), is(RELEASED));
    assertThat(bench.b.send(PersistentReserveIn.of(PrInAction.READ_KEYS)), is(GOOD));
  }

  @Test
  void ua07_different_events_queue_and_equal_ones_merge() {
    released(bench);
    bench.a.reserve(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    bench.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    bench.a.clear(KA);
    assertThat(bench.b.ready(), is(RELEASED));
    assertThat(bench.b.ready(), is(CLEARED));
    assertThat(bench.b.ready(), is(GOOD));
  }

  @Test
  void ua08_another_session_of_the_same_initiator_is_not_told() {
    released(bench);
    Bench.Host other = bench.host("iqn.2026-11.org.pgrsuite:b", 0x77);
    assertThat(other.ready(), is(GOOD));
    assertThat(bench.b.ready(), is(RELEASED));
  }

  @Test
  void ua10_with_uafirst_it_comes_before_a_conflict() {
    Bench other = new Bench(UnitOptions.parse("uafirst=1"), Rules.standard());
    other.registerAB().reserveA(EXCLUSIVE_ACCESS);
    other.a.clear(KA);
    other.registerA().reserveA(EXCLUSIVE_ACCESS);
    assertThat(other.b.write(), is(CLEARED));
    assertThat(other.b.write(), is(CONFLICT));
  }

  @Test
  void ua10_ua11_a_conflict_comes_first_and_leaves_it_pending() {
    bench.registerAB().reserveA(EXCLUSIVE_ACCESS);
    bench.a.clear(KA);
    bench.registerA().reserveA(EXCLUSIVE_ACCESS);
    assertThat(bench.b.write(), is(CONFLICT));
    assertThat(bench.b.ready(), is(CLEARED));
    assertThat(bench.b.ready(), is(GOOD));
  }

  @Test
  void nex10_who_logs_in_again_finds_what_is_pending() {
    released(bench);
    Bench.Host again = bench.host("IQN.2026-11.ORG.PGRSUITE:B", 0x80_0000_0000_02L);
    assertThat(again.ready(), is(RELEASED));
    assertThat(bench.b.ready(), is(GOOD));
  }

  @Test
  void gen16_nex04_another_isid_is_another_nexus() {
    bench.registerA();
    Bench.Host other = bench.host("iqn.2026-11.org.pgrsuite:a", 0x77);
    assertThat(other.release(KA, EXCLUSIVE_ACCESS), is(CONFLICT));
    assertThat(other.register(NONE, new ReservationKey(0x77)), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA, new ReservationKey(0x77)));
  }

  @Test
  void gen16_another_name_with_the_same_isid_is_another_nexus() {
    bench.registerA();
    Bench.Host other = bench.host("iqn.2026-11.org.pgrsuite:other", 0x80_0000_0000_01L);
    assertThat(other.release(KA, EXCLUSIVE_ACCESS), is(CONFLICT));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0x1_0000_0000_0000L})
  void an_isid_has_48_bits(long isid) {
    assertThrows(IllegalArgumentException.class, () -> new InitiatorPort("iqn.x", isid));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2})
  void a_target_port_that_the_unit_does_not_have_takes_no_login(int port) {
    InitiatorPort initiator = new InitiatorPort("iqn.x", 0xFFFF_FFFF_FFFFL);
    assertThrows(IllegalArgumentException.class, () -> bench.server.login(initiator, port));
  }

  @Test
  void gen19_atp03_another_target_port_is_another_nexus() {
    Bench two = new Bench(UnitOptions.standard().withTargetPorts(2), Rules.standard());
    two.registerA().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    Bench.Host second = two.host("iqn.2026-11.org.pgrsuite:a", 0x80_0000_0000_01L, 2);
    assertThat(second.write(), is(CONFLICT));
    assertThat(second.register(NONE, KA), is(GOOD));
    assertThat(second.write(), is(GOOD));
    assertThat(two.keys().keys(), contains(KA, KA));
  }

  @Test
  void nex01_names_compare_without_case() {
    bench.registerA();
    Bench.Host again = bench.host("IQN.2026-11.org.PGRSUITE:A", 0x80_0000_0000_01L);
    assertThat(again.register(KA, KB), is(GOOD));
    assertThat(bench.keys().keys(), contains(KB));
  }
}
