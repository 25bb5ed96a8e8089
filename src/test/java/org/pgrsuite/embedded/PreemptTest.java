package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.K2;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.KC;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.Bench.PREEMPTED;
import static org.pgrsuite.embedded.Bench.RELEASED;
import static org.pgrsuite.embedded.Bench.WRONG;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS_ALL_REGISTRANTS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** PREEMPT and PREEMPT AND ABORT, which differ only in what becomes of commands in progress. */
@ParameterizedClass
@ValueSource(ints = {0x04, 0x05})
class PreemptTest {
  private static final String NOBODY = "GOOD, GOOD, GOOD";
  private static final ReservationType ALL = WRITE_EXCLUSIVE_ALL_REGISTRANTS;

  @Parameter int action;

  private Bench bench;

  @BeforeEach
  void power_on() {
    bench = new Bench();
  }

  private String preempt(
      Bench.Host sender, ReservationKey key, ReservationKey named, ReservationType type) {
    return preempt(sender, key, named, type.code(), 0);
  }

  private String preempt(
      Bench.Host sender, ReservationKey key, ReservationKey named, int scopeAndType, int flags) {
    return sender.send(raw(action, scopeAndType, 24, list(key, named, flags)));
  }

  private static String held(ReservationType type, ReservationKey holder) {
    return type + ", key " + (type.isAllRegistrants() ? NONE : holder);
  }

  static Stream<Arguments> pairs() {
    return Arrays.stream(ReservationType.values())
        .filter(type -> !type.isAllRegistrants())
        .flatMap(
            old -> Arrays.stream(ReservationType.values()).map(next -> Arguments.of(old, next)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void pab01_pre01_to_pre05_the_holder_loses_and_the_sender_gets_the_type_it_named(
      ReservationType old, ReservationType next) {
    bench.registerAll().reserveA(old);
    assertThat(preempt(bench.b, KB, KA, next), is(GOOD));
    assertThat(bench.keys().keys(), containsInAnyOrder(KB, KC));
    assertThat(bench.held(), is(held(next, KB)));
    assertThat(bench.generation(), is(4L));
    assertThat(bench.attentions(), is(PREEMPTED + ", GOOD, " + (next == old ? GOOD : RELEASED)));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @Test
  void pre06_who_does_not_hold_loses_its_registration_alone() {
    bench.registerAll().reserveA(WRITE_EXCLUSIVE);
    assertThat(preempt(bench.b, KB, KC, EXCLUSIVE_ACCESS), is(GOOD));
    assertThat(bench.keys().keys(), containsInAnyOrder(KA, KB));
    assertThat(bench.held(), is("Write Exclusive, key 0xA"));
    assertThat(bench.generation(), is(4L));
    assertThat(bench.attentions(), is("GOOD, GOOD, " + PREEMPTED));
  }

  @Test
  void pre07_without_a_reservation_none_is_made() {
    bench.registerAB();
    assertThat(preempt(bench.b, KB, KA, EXCLUSIVE_ACCESS), is(GOOD));
    assertThat(bench.keys().keys(), contains(KB));
    assertThat(bench.held(), is(""));
    assertThat(bench.generation(), is(3L));
    assertThat(bench.attentions(), is(PREEMPTED + ", GOOD, GOOD"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x02, 0x11})
  void pre08_scope_and_type_are_ignored_where_registrations_go_alone(int scopeAndType) {
    bench.registerAll().reserveA(WRITE_EXCLUSIVE);
    assertThat(preempt(bench.b, KB, KC, scopeAndType, 0), is(GOOD));
    assertThat(bench.held(), is("Write Exclusive, key 0xA"));
  }

  @Test
  void pre09_pre10_pre16_a_key_that_nobody_has_is_a_conflict() {
    bench.registerAB();
    String free = bench.snapshot();
    assertThat(preempt(bench.b, KB, WRONG, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.snapshot(), is(free));
    for (ReservationType type : ReservationType.values()) {
      bench.reserveA(type);
      String held = bench.snapshot();
      assertThat(preempt(bench.b, KB, WRONG, type), is(CONFLICT));
      assertThat(bench.snapshot(), is(held));
      bench.a.release(KA, type);
      bench.b.ready();
    }
    assertThat(bench.attentions(), is(NOBODY));
  }

  @Test
  void pre11_pre12_key_zero_is_an_error_unless_all_registrants_hold() {
    bench.registerAB();
    String free = bench.snapshot();
    assertThat(preempt(bench.b, KB, NONE, WRITE_EXCLUSIVE), is("CC 05/26/00"));
    assertThat(bench.snapshot(), is(free));
    bench.reserveA(WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    String held = bench.snapshot();
    assertThat(preempt(bench.b, KB, NONE, WRITE_EXCLUSIVE), is("CC 05/26/00"));
    assertThat(bench.snapshot(), is(held));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 6, 7, 8})
  void pre13_key_zero_takes_what_all_registrants_hold(int type) {
    bench.registerAll().reserveA(ALL);
    assertThat(preempt(bench.b, KB, NONE, type, 0), is(GOOD));
    assertThat(bench.keys().keys(), contains(KB));
    assertThat(bench.held(), is(held(ReservationType.of(type).orElseThrow(), KB)));
    assertThat(bench.generation(), is(4L));
    assertThat(bench.attentions(), is(PREEMPTED + ", GOOD, " + PREEMPTED));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @Test
  void pre14_pre15_a_key_removes_registrations_from_what_all_hold_even_the_makers() {
    bench.registerAll().reserveA(ALL);
    assertThat(preempt(bench.b, KB, KC, EXCLUSIVE_ACCESS), is(GOOD));
    assertThat(bench.held(), is(held(ALL, NONE)));
    assertThat(bench.attentions(), is("GOOD, GOOD, " + PREEMPTED));
    assertThat(preempt(bench.b, KB, KA, EXCLUSIVE_ACCESS), is(GOOD));
    assertThat(bench.held(), is(held(ALL, NONE)));
    assertThat(bench.keys().keys(), contains(KB));
    assertThat(bench.attentions(), is(PREEMPTED + ", GOOD, GOOD"));
  }

  @Test
  void pre17_pre18_a_holder_preempts_itself_to_change_the_type() {
    bench.registerAll().reserveA(WRITE_EXCLUSIVE);
    assertThat(preempt(bench.a, KA, KA, WRITE_EXCLUSIVE), is(GOOD));
    assertThat(bench.held(), is("Write Exclusive, key 0xA"));
    assertThat(bench.generation(), is(4L));
    assertThat(bench.attentions(), is(NOBODY));
    assertThat(preempt(bench.a, KA, KA, EXCLUSIVE_ACCESS), is(GOOD));
    assertThat(bench.held(), is("Exclusive Access, key 0xA"));
    assertThat(bench.keys().keys(), containsInAnyOrder(KA, KB, KC));
    assertThat(bench.attentions(), is("GOOD, " + RELEASED + ", " + RELEASED));
  }

  @Test
  void pre19_who_names_its_own_key_and_does_not_hold_is_unregistered_untold() {
    bench.registerAB();
    assertThat(preempt(bench.b, KB, KB, WRITE_EXCLUSIVE), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA));
    bench.reserveA(WRITE_EXCLUSIVE).b.register(NONE, KB);
    assertThat(preempt(bench.b, KB, KB, WRITE_EXCLUSIVE), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA));
    assertThat(bench.held(), is("Write Exclusive, key 0xA"));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @Test
  void pre20_the_last_of_all_registrants_ends_the_reservation_by_its_own_key() {
    bench.registerAB().reserveA(ALL);
    assertThat(preempt(bench.b, KB, KB, ALL), is(GOOD));
    assertThat(bench.held(), is(held(ALL, NONE)));
    assertThat(preempt(bench.a, KA, KA, ALL), is(GOOD));
    assertThat(bench.held(), is(""));
    assertThat(bench.keys().keys(), is(empty()));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @Test
  void pre21_pre31_all_that_share_the_named_key_go_together_and_count_once() {
    bench.a.register(NONE, K2);
    bench.c.register(NONE, K2);
    bench.b.register(NONE, KB);
    bench.a.reserve(K2, WRITE_EXCLUSIVE);
    assertThat(preempt(bench.b, KB, K2, WRITE_EXCLUSIVE), is(GOOD));
    assertThat(bench.keys().keys(), contains(KB));
    assertThat(bench.held(), is("Write Exclusive, key 0xB"));
    assertThat(bench.generation(), is(4L));
    assertThat(bench.attentions(), is(PREEMPTED + ", GOOD, " + PREEMPTED));
  }

  @Test
  void pre22_a_sender_that_shares_the_holders_key_stays() {
    bench.a.register(NONE, K2);
    bench.b.register(NONE, K2);
    bench.c.register(NONE, KC);
    bench.a.reserve(K2, WRITE_EXCLUSIVE);
    assertThat(preempt(bench.b, K2, K2, WRITE_EXCLUSIVE_REGISTRANTS_ONLY), is(GOOD));
    assertThat(bench.keys().keys(), containsInAnyOrder(K2, KC));
    assertThat(bench.b.write(), is(GOOD));
    assertThat(bench.held(), is("Write Exclusive Registrants Only, key 0x22"));
    assertThat(bench.attentions(), is(PREEMPTED + ", GOOD, " + RELEASED));
  }

  @Test
  void pre23_a_sender_that_shares_another_key_goes_too() {
    bench.registerA().reserveA(WRITE_EXCLUSIVE);
    bench.b.register(NONE, K2);
    bench.c.register(NONE, K2);
    assertThat(preempt(bench.b, K2, K2, WRITE_EXCLUSIVE), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA));
    assertThat(bench.attentions(), is("GOOD, GOOD, " + PREEMPTED));
  }

  @Test
  void pre24_pre25_without_its_own_key_nobody_preempts() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    String before = bench.snapshot();
    assertThat(preempt(bench.b, KA, KA, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(preempt(bench.c, NONE, KA, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(preempt(bench.c, KA, KA, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.snapshot(), is(before));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x11, 0xF1, 0x00, 0x02, 0x04, 0x09, 0x0F})
  void pre26_pre27_where_the_holder_is_named_scope_and_type_are_checked(int scopeAndType) {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    String before = bench.snapshot();
    assertThat(preempt(bench.b, KB, KA, scopeAndType, 0), is("CC 05/24/00"));
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void pre28_initiator_ports_are_refused_and_flags_of_registering_ignored() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    assertThat(preempt(bench.b, KB, KA, 0x01, 0x08), is("CC 05/26/00"));
    assertThat(preempt(bench.b, KB, KA, 0x01, 0x05), is(GOOD));
  }

  @Test
  void pre29_pre30_a_victim_is_unregistered_and_may_register_again() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    preempt(bench.b, KB, KA, WRITE_EXCLUSIVE_REGISTRANTS_ONLY);
    assertThat(bench.a.ready(), is(PREEMPTED));
    assertThat(bench.a.release(KA, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.a.read(), is(GOOD));
    assertThat(bench.a.write(), is(CONFLICT));
    assertThat(bench.a.register(NONE, KA), is(GOOD));
    assertThat(bench.a.write(), is(GOOD));
    assertThat(bench.held(), is("Write Exclusive Registrants Only, key 0xB"));
  }

  @Test
  void pre34_the_last_other_registrant_leaves_the_reservation_to_the_sender() {
    bench.registerAB().reserveA(EXCLUSIVE_ACCESS_ALL_REGISTRANTS);
    preempt(bench.b, KB, KA, EXCLUSIVE_ACCESS_ALL_REGISTRANTS);
    assertThat(bench.held(), is(held(EXCLUSIVE_ACCESS_ALL_REGISTRANTS, NONE)));
    assertThat(bench.b.write(), is(GOOD));
    assertThat(bench.c.read(), is(CONFLICT));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 23, 25, 0x0018_0000})
  void err01_another_list_length_is_refused(int length) {
    bench.registerAB();
    String before = bench.snapshot();
    assertThat(bench.a.send(raw(action, 1, length, list(KA, KB, 0))), is("CC 05/1A/00"));
    assertThat(bench.snapshot(), is(before));
  }
}
