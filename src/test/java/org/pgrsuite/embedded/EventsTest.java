package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.Bench.RELEASED;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;

class EventsTest {
  private static final String RESET = "CC 06/29/00";

  private static final String RESERVE = "16 00 00 00 00 00";

  private final Bench bench = new Bench();

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
    Bench.Host b = bench.again(bench.b);
    b.ready();
    assertThat(b.cdb(RESERVE), is(GOOD));
  }

  @ParameterizedTest
  @CsvSource({"reset, CONFLICT", "power, GOOD"})
  void nex07_a_cold_reset_is_a_reset_or_a_power_cycle(String how, String write) {
    Bench unit = Bench.with("coldreset=" + how).registerA().reserveA(WRITE_EXCLUSIVE);
    unit.server.coldResetTarget();
    assertThat(unit.b.nexus.isLoggedIn(), is(false));
    Bench.Host b = unit.again(unit.b);
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
}
