package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.KC;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.Bench.WRONG;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.out;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/** APTPL: what survives a power cycle. */
class PersistenceTest {
  private static final int APTPL = 0x01;
  private static final String POWER_ON = "CC 06/29/00";

  private final Bench bench = new Bench();

  private static String register(
      Bench.Host host, ReservationKey own, ReservationKey next, int flags) {
    return host.send(raw(0, 0, 24, list(own, next, flags)));
  }

  private boolean isActive() {
    return bench.c.in(PrInAction.REPORT_CAPABILITIES).dataIn().bit(3, 0x01);
  }

  private Bench.Host again(Bench.Host host) {
    return bench.new Host(bench.server.login(host.nexus.id().initiator()));
  }

  @Test
  void aptpl02_aptpl03_aptpl04_the_last_registration_that_was_good_decides() {
    assertThat(register(bench.a, NONE, KA, APTPL), is(GOOD));
    assertThat(isActive(), is(true));
    assertThat(register(bench.a, WRONG, KA, 0), is(CONFLICT));
    assertThat(isActive(), is(true));
    assertThat(register(bench.b, NONE, KB, 0), is(GOOD));
    assertThat(isActive(), is(false));
    assertThat(register(bench.b, WRONG, KB, APTPL), is(CONFLICT));
    assertThat(isActive(), is(false));
  }

  @Test
  void aptpl07_aptpl11_no_command_of_a_stranger_slips_in_after_power_on() {
    register(bench.a, NONE, KA, APTPL);
    bench.a.reserve(KA, EXCLUSIVE_ACCESS);
    bench.server.powerCycle();
    Bench.Host c = again(bench.c);
    assertThat(c.write(), is(CONFLICT));
    assertThat(c.ready(), is(POWER_ON));
    assertThat(c.ready(), is(GOOD));
    assertThat(c.write(), is(CONFLICT));
    Bench.Host a = again(bench.a);
    assertThat(a.write(), is(POWER_ON));
    assertThat(a.write(), is(GOOD));
  }

  @Test
  void aptpl07_with_uafirst_the_first_write_meets_the_unit_attention() {
    Bench unit = Bench.with("uafirst=1");
    register(unit.a, NONE, KA, APTPL);
    unit.a.reserve(KA, EXCLUSIVE_ACCESS);
    unit.server.powerCycle();
    Bench.Host c = unit.new Host(unit.server.login(unit.c.nexus.id().initiator()));
    assertThat(c.write(), is(POWER_ON));
    assertThat(c.write(), is(CONFLICT));
  }

  @Test
  void aptpl12_what_a_unit_cannot_do_is_never_active() {
    Bench unable = Bench.with("ptpl=0");
    assertThat(register(unable.a, NONE, KA, APTPL), is("CC 05/26/00"));
    assertThat(unable.c.in(PrInAction.REPORT_CAPABILITIES).dataIn().bit(2, 0x01), is(false));
    assertThat(unable.c.in(PrInAction.REPORT_CAPABILITIES).dataIn().bit(3, 0x01), is(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reserve", "release", "preempt", "clear"})
  void aptpl08_what_was_done_after_activation_is_persistent_too(String act) {
    register(bench.a, NONE, KA, APTPL);
    register(bench.b, NONE, KB, APTPL);
    register(bench.c, NONE, KC, APTPL);
    bench.a.reserve(KA, WRITE_EXCLUSIVE);
    switch (act) {
      case "release" -> bench.a.release(KA, WRITE_EXCLUSIVE);
      case "preempt" ->
          bench.b.send(
              out(PrOutAction.PREEMPT, KB).withServiceActionKey(KA).withType(EXCLUSIVE_ACCESS));
      case "clear" -> bench.a.clear(KA);
      default -> {}
    }
    bench.server.powerCycle();
    Bench.Host c = again(bench.c);
    c.ready();
    assertThat(c.write(), is(act.equals("reserve") || act.equals("preempt") ? CONFLICT : GOOD));
    assertThat(c.in(PrInAction.READ_KEYS).dataIn().hex(), startsWith("00 00 00 00"));
    assertThat(
        KeysData.decode(c.in(PrInAction.READ_KEYS).dataIn()).keys(),
        containsInAnyOrder(
            switch (act) {
              case "preempt" -> new ReservationKey[] {KB, KC};
              case "clear" -> new ReservationKey[0];
              default -> new ReservationKey[] {KA, KB, KC};
            }));
  }
}
