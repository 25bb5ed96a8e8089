package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.Bench.PREEMPTED;
import static org.pgrsuite.embedded.Bench.RELEASED;
import static org.pgrsuite.embedded.Bench.list;
import static org.pgrsuite.embedded.Bench.out;
import static org.pgrsuite.embedded.Bench.raw;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

class EventsTest {
  private static final String RESET = "CC 06/29/00";
  private static final String RESERVE = "16 00 00 00 00 00";

  private final Bench bench = new Bench();

  private static Bench.Host again(Bench on, Bench.Host host) {
    InitiatorPort port = host.nexus.id().initiator();
    return on.host(port.name(), port.isid());
  }

  @Test
  void nex01_nex02_gen14_logout_and_login_keep_registration_and_reservation() {
    bench.registerAB().reserveA(EXCLUSIVE_ACCESS);
    String before = bench.snapshot();
    bench.server.logout(bench.a.nexus);
    assertThat(bench.b.read(), is(CONFLICT));
    assertThat(bench.snapshot(), is(before));
    Bench.Host a = again(bench, bench.a);
    assertThat(a.ready(), is(GOOD));
    assertThat(a.write(), is(GOOD));
    assertThat(a.register(KA, KB), is(GOOD));
  }

  @Test
  void a_nexus_that_is_logged_out_sends_nothing() {
    bench.server.logout(bench.a.nexus);
    assertThrows(NoAnswerException.class, () -> bench.a.ready());
    assertThat(bench.b.ready(), is(GOOD));
  }

  @Test
  void nex05_a_reinstated_session_is_the_same_nexus() {
    bench.registerA().reserveA(EXCLUSIVE_ACCESS);
    Nexus fresh = bench.server.reinstate(bench.a.nexus);
    assertThat(bench.a.nexus.isLoggedIn(), is(false));
    Bench.Host a = bench.new Host(fresh);
    assertThat(a.write(), is(GOOD));
    assertThat(a.release(KA, EXCLUSIVE_ACCESS), is(GOOD));
  }

  @Test
  void nex11_a_nexus_is_lost_with_its_last_login() {
    Bench.Host second = again(bench, bench.a);
    assertThat(bench.a.cdb(RESERVE), is(GOOD));
    bench.server.logout(second.nexus);
    assertThat(bench.b.write(), is(CONFLICT));
    bench.server.logout(bench.a.nexus);
    assertThat(bench.b.write(), is(GOOD));
  }

  @ParameterizedTest
  @CsvSource({"kept, CC 06/2A/04", "dropped, GOOD", "replaced, CC 06/29/07"})
  void nex09_what_is_pending_when_a_nexus_is_lost(String how, String next) {
    Bench unit =
        Bench.with("nexusloss=" + how).registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    unit.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    unit.server.logout(unit.b.nexus);
    Bench.Host b = again(unit, unit.b);
    assertThat(b.ready(), is(next));
    assertThat(b.ready(), is(GOOD));
  }

  @Test
  void nex10_pre33_who_is_preempted_while_logged_out_is_unregistered_when_it_returns() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    bench.server.logout(bench.a.nexus);
    assertThat(
        bench.b.send(
            out(PrOutAction.PREEMPT_AND_ABORT, KB)
                .withServiceActionKey(KA)
                .withType(WRITE_EXCLUSIVE)),
        is(GOOD));
    Bench.Host a = again(bench, bench.a);
    assertThat(a.release(KA, WRITE_EXCLUSIVE), is(PREEMPTED));
    assertThat(a.release(KA, WRITE_EXCLUSIVE), is(CONFLICT));
  }

  @Test
  void pab09_commands_of_a_lost_nexus_are_gone() {
    bench.server.hold(bench.a.nexus);
    Task read = bench.server.submit(bench.a.nexus, BlockCommand.READ_10.read(8, 1, 512));
    bench.server.logout(bench.a.nexus);
    assertThat(read.hasEnded(), is(true));
    assertThat(read.await(Duration.ZERO), is(Optional.empty()));
    assertThat(again(bench, bench.a).ready(), is(GOOD));
  }

  @Test
  void nex06_nex07_gen14_resets_keep_registrations_and_reservation() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    String before = bench.snapshot();
    bench.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    bench.reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    bench.server.resetLogicalUnit(bench.c.nexus);
    bench.observerIsTold();
    assertThat(bench.attentions(), is(RESET + ", " + RESET + ", " + RESET));
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
    assertThat(bench.snapshot(), is(before));
    bench.server.resetTarget();
    assertThat(bench.attentions(), is(RESET + ", " + RESET + ", " + RESET));
  }

  @Test
  void a_reset_ends_commands_and_puts_mode_pages_back() {
    bench.server.hold(bench.a.nexus);
    Task read = bench.server.submit(bench.a.nexus, BlockCommand.READ_10.read(8, 1, 512));
    bench.b.cdb("1B 00 00 00 00 00");
    assertThat(bench.b.ready(), is("CC 02/04/02"));
    bench.server.resetLogicalUnit(bench.b.nexus);
    assertThat(read.hasEnded(), is(true));
    assertThat(bench.b.ready(), is(RESET));
    assertThat(bench.b.ready(), is(GOOD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"logout", "unit", "target", "power"})
  void spec211_reserve6_ends_with_nexus_loss_and_resets(String event) {
    assertThat(bench.a.cdb(RESERVE), is(GOOD));
    switch (event) {
      case "logout" -> bench.server.logout(bench.a.nexus);
      case "unit" -> bench.server.resetLogicalUnit(bench.c.nexus);
      case "target" -> bench.server.resetTarget();
      default -> bench.server.powerCycle();
    }
    Bench.Host b = again(bench, bench.b);
    b.ready();
    assertThat(b.cdb(RESERVE), is(GOOD));
  }

  private static Bench persistent() {
    Bench bench = new Bench();
    bench.b.register(NONE, KB);
    assertThat(bench.a.send(raw(0, 0, 24, list(NONE, KA, 1))), is(GOOD));
    return bench;
  }

  @ParameterizedTest
  @EnumSource
  void aptpl05_aptpl08_aptpl09_aptpl10_gen12_what_persists_survives_a_power_cycle(
      ReservationType type) {
    Bench before = persistent().reserveA(type);
    before.server.powerCycle();
    assertThat(before.a.nexus.isLoggedIn(), is(false));
    Bench.Host a = again(before, before.a);
    Bench.Host c = again(before, before.c);
    assertThat(a.ready(), is(RESET));
    assertThat(c.write(), is(CONFLICT));
    assertThat(c.ready(), is(RESET));
    assertThat(c.ready(), is(GOOD));
    assertThat(a.write(), is(GOOD));
    assertThat(
        a.in(PrInAction.READ_KEYS).dataIn().hex(),
        is("00 00 00 00 00 00 00 10 00 00 00 00 00 00 00 0B 00 00 00 00 00 00 00 0A"));
    assertThat(a.in(PrInAction.READ_RESERVATION).dataIn().u8(21), is(type.code()));
    Bench.Host other = before.host("iqn.2026-11.org.pgrsuite:a", 0x77);
    other.ready();
    assertThat(other.write(), is(CONFLICT));
  }

  @Test
  void aptpl06_what_does_not_persist_is_gone() {
    bench.registerAB().reserveA(EXCLUSIVE_ACCESS);
    bench.server.powerCycle();
    Bench.Host c = again(bench, bench.c);
    assertThat(c.ready(), is(RESET));
    assertThat(c.write(), is(GOOD));
    assertThat(c.in(PrInAction.READ_KEYS).dataIn().length(), is(8));
  }

  @Test
  void clr12_ptpl_a_outlives_clear_unless_an_option_says_otherwise() {
    Bench kept = persistent();
    kept.a.clear(KA);
    assertThat(kept.c.in(PrInAction.REPORT_CAPABILITIES).dataIn().u8(3), is(0xC1));
    Bench reset = Bench.with("clearptpl=reset");
    reset.a.send(raw(0, 0, 24, list(NONE, KA, 1)));
    reset.a.clear(KA);
    assertThat(reset.c.in(PrInAction.REPORT_CAPABILITIES).dataIn().u8(3), is(0xC0));
  }

  @ParameterizedTest
  @CsvSource({"reset, CONFLICT", "power, GOOD"})
  void nex07_a_cold_reset_is_a_reset_or_a_power_cycle(String how, String write) {
    Bench unit = Bench.with("coldreset=" + how).registerA().reserveA(WRITE_EXCLUSIVE);
    unit.server.coldResetTarget();
    assertThat(unit.b.nexus.isLoggedIn(), is(false));
    Bench.Host b = again(unit, unit.b);
    assertThat(b.ready(), is(RESET));
    assertThat(b.write(), is(write));
  }

  @Test
  void gen11_ua09_logical_units_have_nothing_in_common() {
    Bench two = Bench.with("units=2").registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    Bench.Host other = two.new Host(two.server.at(two.b.nexus, 1));
    assertThat(other.in(PrInAction.READ_KEYS).dataIn().length(), is(8));
    assertThat(other.write(), is(GOOD));
    assertThat(other.register(NONE, KB), is(GOOD));
    two.a.release(KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    assertThat(other.ready(), is(GOOD));
    assertThat(two.b.ready(), is(RELEASED));
    assertThat(two.keys().keys(), contains(KB, KA));
  }

  @Test
  void err09_there_is_no_unit_behind_other_luns() {
    Bench.Host nobody = bench.new Host(bench.server.at(bench.a.nexus, 1));
    assertThat(nobody.send(PersistentReserveIn.of(PrInAction.READ_KEYS)), is("CC 05/25/00"));
    assertThat(nobody.register(NONE, KA), is("CC 05/25/00"));
    assertThat(bench.keys().keys(), is(empty()));
    assertThrows(IllegalArgumentException.class, () -> bench.server.resetLogicalUnit(nobody.nexus));
  }

  @ParameterizedTest
  @CsvSource({"silent, GOOD", "power, CC 06/29/00", "loss, CC 06/29/07"})
  void aptpl11_a_fresh_nexus_may_begin_with_a_unit_attention(String login, String first) {
    Bench.Host host = Bench.with("login=" + login).a;
    assertThat(host.ready(), is(first));
    assertThat(host.ready(), is(GOOD));
  }

  @Test
  void aptpl11_after_power_on_the_loss_of_the_nexus_is_not_told() {
    Bench one = Bench.with("login=loss");
    one.server.powerCycle();
    Bench.Host a = again(one, one.a);
    assertThat(a.ready(), is(RESET));
    assertThat(a.ready(), is(GOOD));
  }

  @Test
  void a_second_login_of_a_nexus_that_is_there_is_not_told_again() {
    Bench one = Bench.with("login=power");
    one.a.ready();
    assertThat(again(one, one.a).ready(), is(GOOD));
  }
}
