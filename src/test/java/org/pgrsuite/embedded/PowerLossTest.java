package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationType;

/** What a unit remembers when its power goes, and what it tells afterwards. */
class PowerLossTest {
  private static final String RESET = "CC 06/29/00";

  private final Bench bench = new Bench();

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
    Bench.Host a = before.again(before.a);
    Bench.Host c = before.again(before.c);
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
    Bench.Host c = bench.again(bench.c);
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
    Bench.Host a = one.again(one.a);
    assertThat(a.ready(), is(RESET));
    assertThat(a.ready(), is(GOOD));
  }
}
