package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.Bench.RELEASED;
import static org.pgrsuite.embedded.Bench.WRONG;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.out;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

class ReleaseTest {
  private static final int RELEASE = 0x02;
  private static final String NOBODY = "GOOD, GOOD, GOOD";
  private static final String B_ALONE = "GOOD, " + RELEASED + ", GOOD";

  private final Bench bench = new Bench();

  @ParameterizedTest
  @EnumSource
  void gen07_rel01_to_rel03_the_holder_releases_and_other_registrants_are_told_if_they_shared(
      ReservationType type) {
    bench.registerAB().reserveA(type);
    assertThat(bench.a.release(KA, type), is(GOOD));
    assertThat(bench.held(), is(""));
    assertThat(bench.keys().keys().size(), is(2));
    assertThat(bench.generation(), is(2L));
    boolean alone = type == WRITE_EXCLUSIVE || type == EXCLUSIVE_ACCESS;
    assertThat(bench.attentions(), is(alone ? NOBODY : B_ALONE));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @ParameterizedTest
  @EnumSource(names = {"WRITE_EXCLUSIVE_ALL_REGISTRANTS", "EXCLUSIVE_ACCESS_ALL_REGISTRANTS"})
  void rel04_rel15_any_registrant_releases_what_all_hold(ReservationType type) {
    bench.registerAB().reserveA(type);
    assertThat(bench.b.release(KB, type), is(GOOD));
    assertThat(bench.held(), is(""));
    assertThat(bench.keys().keys().size(), is(2));
    assertThat(bench.attentions(), is(RELEASED + ", GOOD, GOOD"));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "WRITE_EXCLUSIVE",
        "EXCLUSIVE_ACCESS",
        "WRITE_EXCLUSIVE_REGISTRANTS_ONLY",
        "EXCLUSIVE_ACCESS_REGISTRANTS_ONLY"
      })
  void rel06_rel07_who_does_not_hold_releases_nothing_whatever_it_names(ReservationType type) {
    bench.registerAB().reserveA(type);
    String before = bench.snapshot();
    assertThat(bench.b.release(KB, type), is(GOOD));
    assertThat(bench.b.release(KB, EXCLUSIVE_ACCESS), is(GOOD));
    assertThat(bench.b.send(raw(RELEASE, 0x02, 24, list(KB, NONE, 0))), is(GOOD));
    assertThat(bench.snapshot(), is(before));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @ParameterizedTest
  @EnumSource
  void rel08_where_nothing_is_reserved_release_is_good(ReservationType type) {
    bench.registerAB();
    String before = bench.snapshot();
    assertThat(bench.a.release(KA, type), is(GOOD));
    assertThat(bench.snapshot(), is(before));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @ParameterizedTest
  @EnumSource
  void rel09_rel16_a_holder_that_names_another_type_releases_nothing(ReservationType type) {
    bench.registerAB().reserveA(type);
    String before = bench.snapshot();
    for (ReservationType other : ReservationType.values()) {
      if (other != type) {
        assertThat(bench.a.release(KA, other), is("CC 05/26/04"));
      }
    }
    if (type.isAllRegistrants()) {
      assertThat(bench.b.release(KB, WRITE_EXCLUSIVE), is("CC 05/26/04"));
    }
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void rel10_a_holder_that_names_another_scope_releases_nothing() {
    bench.registerA().reserveA(WRITE_EXCLUSIVE);
    assertThat(bench.a.send(raw(RELEASE, 0x11, 24, list(KA, NONE, 0))), is("CC 05/26/04"));
    assertThat(bench.held(), is("Write Exclusive, key 0xA"));
  }

  @Test
  void rel11_to_rel14_without_its_own_key_nobody_gets_as_far() {
    bench.registerAB();
    assertThat(bench.a.release(WRONG, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.c.release(NONE, WRITE_EXCLUSIVE), is(CONFLICT));
    bench.reserveA(WRITE_EXCLUSIVE);
    String before = bench.snapshot();
    assertThat(bench.a.release(WRONG, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.a.release(KB, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.b.release(WRONG, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.b.release(KA, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.c.release(NONE, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.c.release(KA, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void rel17_service_action_key_and_flags_of_registering_are_ignored() {
    bench.registerA().reserveA(WRITE_EXCLUSIVE);
    assertThat(
        bench.a.send(
            out(PrOutAction.RELEASE, KA)
                .withType(WRITE_EXCLUSIVE)
                .withServiceActionKey(new ReservationKey(-1))
                .withFlags(0x05)),
        is(GOOD));
    assertThat(bench.held(), is(""));
  }

  @Test
  void rel18_after_the_release_everybody_has_access() {
    bench.registerA().reserveA(EXCLUSIVE_ACCESS);
    assertThat(bench.c.read(), is(CONFLICT));
    bench.a.release(KA, EXCLUSIVE_ACCESS);
    assertThat(bench.c.read(), is(GOOD));
    assertThat(bench.c.write(), is(GOOD));
  }
}
