package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.Bench.RELEASED;
import static org.pgrsuite.embedded.Bench.WRONG;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pgrsuite.spc.ReservationType;

class UnregisterTest {
  private static final String NOBODY = "GOOD, GOOD, GOOD";

  private final Bench bench = new Bench();

  @ParameterizedTest
  @EnumSource
  void unr01_unr07_who_does_not_hold_alone_leaves_the_reservation(ReservationType type) {
    bench.registerAll().reserveA(type);
    String held = bench.held();
    long generation = bench.generation();
    assertThat(bench.b.register(KB, NONE), is(GOOD));
    assertThat(bench.held(), is(held));
    assertThat(bench.generation(), is(generation + 1));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @ParameterizedTest
  @EnumSource(names = {"WRITE_EXCLUSIVE", "EXCLUSIVE_ACCESS"})
  void unr02_unr03_the_single_holder_releases_and_nobody_is_told(ReservationType type) {
    bench.registerAll().reserveA(type);
    assertThat(bench.a.register(KA, NONE), is(GOOD));
    assertThat(bench.held(), is(""));
    assertThat(bench.generation(), is(4L));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @ParameterizedTest
  @EnumSource(names = {"WRITE_EXCLUSIVE_REGISTRANTS_ONLY", "EXCLUSIVE_ACCESS_REGISTRANTS_ONLY"})
  void unr04_unr05_the_holder_for_registrants_releases_and_they_are_told(ReservationType type) {
    bench.registerAB().reserveA(type);
    assertThat(bench.a.register(KA, NONE), is(GOOD));
    assertThat(bench.held(), is(""));
    assertThat(bench.attentions(), is("GOOD, " + RELEASED + ", GOOD"));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @ParameterizedTest
  @EnumSource(names = {"WRITE_EXCLUSIVE_ALL_REGISTRANTS", "EXCLUSIVE_ACCESS_ALL_REGISTRANTS"})
  void unr06_who_reserved_for_all_may_go_and_the_reservation_stays(ReservationType type) {
    bench.registerAB().reserveA(type);
    assertThat(bench.a.register(KA, NONE), is(GOOD));
    assertThat(bench.held(), is(type + ", key 0x0"));
    assertThat(bench.b.write(), is(GOOD));
    assertThat(bench.a.write(), is(CONFLICT));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @ParameterizedTest
  @EnumSource(names = {"WRITE_EXCLUSIVE_ALL_REGISTRANTS", "EXCLUSIVE_ACCESS_ALL_REGISTRANTS"})
  void unr08_unr09_with_the_last_registrant_the_reservation_ends_for_good(ReservationType type) {
    bench.registerAB().reserveA(type);
    bench.a.register(KA, NONE);
    assertThat(bench.b.register(KB, NONE), is(GOOD));
    assertThat(bench.held(), is(""));
    assertThat(bench.keys().keys(), is(empty()));
    assertThat(bench.c.write(), is(GOOD));
    assertThat(bench.attentions(), is(NOBODY));
    bench.registerA();
    assertThat(bench.held(), is(""));
    assertThat(bench.c.write(), is(GOOD));
  }

  @Test
  void unr10_a_wrong_key_unregisters_nobody() {
    bench.registerAB();
    String before = bench.snapshot();
    assertThat(bench.a.register(WRONG, NONE), is(CONFLICT));
    assertThat(bench.a.register(KB, NONE), is(CONFLICT));
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void unr11_unregistering_twice_is_a_conflict() {
    bench.registerA();
    bench.a.register(KA, NONE);
    assertThat(bench.a.register(KA, NONE), is(CONFLICT));
    assertThat(bench.generation(), is(2L));
  }

  @ParameterizedTest
  @CsvSource({
    "WRITE_EXCLUSIVE_REGISTRANTS_ONLY, GOOD",
    "EXCLUSIVE_ACCESS_REGISTRANTS_ONLY, CONFLICT"
  })
  void unr12_access_ends_with_the_registration(ReservationType type, String read) {
    bench.registerAB().reserveA(type);
    assertThat(bench.b.write(), is(GOOD));
    bench.b.register(KB, NONE);
    assertThat(bench.b.write(), is(CONFLICT));
    assertThat(bench.b.read(), is(read));
  }

  @Test
  void unr13_the_generation_counts_holder_and_others_alike() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    bench.a.register(KA, NONE);
    assertThat(bench.generation(), is(3L));
    bench.b.ready();
    bench.b.register(KB, NONE);
    assertThat(bench.generation(), is(4L));
  }

  @Test
  void unr14_a_removed_key_is_not_listed() {
    bench.registerAB();
    bench.a.register(KA, NONE);
    assertThat(bench.keys().keys(), contains(KB));
  }

  @Test
  void reg19_ignoring_the_key_the_reservation_ends_by_the_same_rules() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    assertThat(bench.a.registerAndIgnore(WRONG, NONE), is(GOOD));
    assertThat(bench.held(), is(""));
    assertThat(bench.attentions(), is("GOOD, " + RELEASED + ", GOOD"));
    bench.b.reserve(KB, WRITE_EXCLUSIVE_ALL_REGISTRANTS);
    bench.b.registerAndIgnore(WRONG, NONE);
    assertThat(bench.held(), is(""));
  }
}
