package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CLEARED;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.Bench.WRONG;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

class ClearTest {
  private final Bench bench = new Bench();

  @ParameterizedTest
  @EnumSource
  void clr01_clr04_the_holder_removes_everything_and_the_others_are_told(ReservationType type) {
    bench.registerAB().reserveA(type);
    assertThat(bench.a.clear(KA), is(GOOD));
    assertThat(bench.held(), is(""));
    assertThat(bench.keys().keys(), is(empty()));
    assertThat(bench.generation(), is(3L));
    assertThat(bench.attentions(), is("GOOD, " + CLEARED + ", GOOD"));
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
  }

  @ParameterizedTest
  @EnumSource
  void clr02_a_registrant_that_does_not_hold_does_the_same(ReservationType type) {
    bench.registerAB().reserveA(type);
    assertThat(bench.b.clear(KB), is(GOOD));
    assertThat(bench.held(), is(""));
    assertThat(bench.keys().keys(), is(empty()));
    assertThat(bench.generation(), is(3L));
    assertThat(bench.attentions(), is(CLEARED + ", GOOD, GOOD"));
  }

  @Test
  void clr03_without_a_reservation_the_registrations_go() {
    bench.registerAB();
    assertThat(bench.a.clear(KA), is(GOOD));
    assertThat(bench.keys().keys(), is(empty()));
    assertThat(bench.attentions(), is("GOOD, " + CLEARED + ", GOOD"));
  }

  @Test
  void clr05_clr06_without_its_own_key_nobody_clears() {
    bench.registerAB();
    String free = bench.snapshot();
    assertThat(bench.c.clear(NONE), is(CONFLICT));
    assertThat(bench.c.clear(KA), is(CONFLICT));
    assertThat(bench.a.clear(KB), is(CONFLICT));
    assertThat(bench.a.clear(WRONG), is(CONFLICT));
    assertThat(bench.snapshot(), is(free));
    bench.reserveA(WRITE_EXCLUSIVE);
    String held = bench.snapshot();
    assertThat(bench.c.clear(KA), is(CONFLICT));
    assertThat(bench.b.clear(KA), is(CONFLICT));
    assertThat(bench.snapshot(), is(held));
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
  }

  @Test
  void clr07_clr08_scope_type_and_service_action_key_are_ignored() {
    bench.registerA();
    assertThat(bench.a.send(raw(0x03, 0x1F, 24, list(KA, new ReservationKey(-1), 0x05))), is(GOOD));
    assertThat(bench.keys().keys(), is(empty()));
  }

  @Test
  void clr09_after_it_nobody_is_registered() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    bench.a.clear(KA);
    bench.b.ready();
    assertThat(bench.a.reserve(KA, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.b.release(KB, WRITE_EXCLUSIVE), is(CONFLICT));
  }

  @Test
  void clr10_after_it_everybody_has_access() {
    bench.registerAB().reserveA(EXCLUSIVE_ACCESS);
    bench.b.clear(KB);
    assertThat(bench.c.read(), is(GOOD));
    assertThat(bench.c.write(), is(GOOD));
  }
}
