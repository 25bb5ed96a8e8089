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
import static org.pgrsuite.embedded.Bench.WRONG;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

class RegisterTest {
  private final Bench bench = new Bench();

  @Test
  void reg01_an_unregistered_nexus_registers_its_key() {
    assertThat(bench.a.register(NONE, KA), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA));
    assertThat(bench.generation(), is(1L));
    assertThat(bench.held(), is(""));
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0xB, 0x77})
  void reg02_a_key_quoted_by_an_unregistered_nexus_is_a_conflict(long key) {
    bench.b.register(NONE, KB);
    String before = bench.snapshot();
    assertThat(bench.a.register(new ReservationKey(key), KA), is(CONFLICT));
    assertThat(bench.a.register(new ReservationKey(key), NONE), is(CONFLICT));
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void reg03_two_zero_keys_from_an_unregistered_nexus_do_nothing() {
    bench.b.register(NONE, KB);
    String before = bench.snapshot();
    assertThat(bench.a.register(NONE, NONE), is(GOOD));
    assertThat(bench.snapshot(), is(before));
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
  }

  @Test
  void reg04_gen01_a_registered_nexus_changes_its_key() {
    bench.registerAB();
    assertThat(bench.a.register(KA, K2), is(GOOD));
    assertThat(bench.keys().keys(), containsInAnyOrder(K2, KB));
    assertThat(bench.generation(), is(3L));
  }

  @Test
  void reg05_reg06_a_wrong_key_or_none_changes_nothing() {
    bench.registerAB();
    String before = bench.snapshot();
    assertThat(bench.a.register(WRONG, K2), is(CONFLICT));
    assertThat(bench.a.register(KB, K2), is(CONFLICT));
    assertThat(bench.a.register(NONE, K2), is(CONFLICT));
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void reg07_the_same_key_again_is_counted_and_kept() {
    bench.registerA();
    assertThat(bench.a.register(KA, KA), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA));
    assertThat(bench.generation(), is(2L));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "WRITE_EXCLUSIVE",
        "EXCLUSIVE_ACCESS",
        "WRITE_EXCLUSIVE_REGISTRANTS_ONLY",
        "EXCLUSIVE_ACCESS_REGISTRANTS_ONLY"
      })
  void reg08_reg09_a_holder_that_changes_its_key_keeps_its_reservation(ReservationType type) {
    bench.registerA().reserveA(type);
    assertThat(bench.a.register(KA, K2), is(GOOD));
    assertThat(bench.held(), is(type + ", key 0x22"));
    assertThat(bench.a.write(), is(GOOD));
    assertThat(bench.a.release(KA, type), is(CONFLICT));
    assertThat(bench.a.release(K2, type), is(GOOD));
    assertThat(bench.held(), is(""));
  }

  @ParameterizedTest
  @EnumSource
  void reg10_reg22_anybody_registers_whatever_is_reserved(ReservationType type) {
    bench.registerA().reserveA(type);
    String held = bench.held();
    assertThat(bench.b.register(NONE, KB), is(GOOD));
    assertThat(bench.c.registerAndIgnore(WRONG, KC), is(GOOD));
    assertThat(bench.keys().keys(), containsInAnyOrder(KA, KB, KC));
    assertThat(bench.generation(), is(3L));
    assertThat(bench.held(), is(held));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x1F, 0x25, 0xF0})
  void reg11_scope_and_type_are_ignored(int scopeAndType) {
    assertThat(bench.a.send(raw(0, scopeAndType, 24, list(NONE, KA, 0))), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "WRITE_EXCLUSIVE_REGISTRANTS_ONLY",
        "EXCLUSIVE_ACCESS_REGISTRANTS_ONLY",
        "WRITE_EXCLUSIVE_ALL_REGISTRANTS",
        "EXCLUSIVE_ACCESS_ALL_REGISTRANTS"
      })
  void reg12_registering_gives_access_at_once(ReservationType type) {
    bench.registerA().reserveA(type);
    assertThat(bench.c.write(), is(CONFLICT));
    bench.c.register(NONE, KC);
    assertThat(bench.c.write(), is(GOOD));
  }

  @Test
  void reg13_reg14_obsolete_and_reserved_bytes_are_ignored() {
    Bytes odd =
        new BytesBuilder(24)
            .u64(8, KA.value())
            .u32(16, 0xFFFF_FFFFL)
            .u8(20, 0xF2)
            .u8(21, 0xFF)
            .u16(22, 0xFFFF)
            .build();
    assertThat(bench.a.send(raw(0, 0, 24, odd)), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA));
  }

  @Test
  void reg15_without_room_a_registration_is_refused_and_a_key_change_is_not() {
    Bench small = new Bench(UnitOptions.standard().withRegistrations(2), Rules.standard());
    small.registerAB();
    String before = small.snapshot();
    assertThat(small.c.register(NONE, KC), is("CC 05/55/04"));
    assertThat(small.c.registerAndIgnore(NONE, KC), is("CC 05/55/04"));
    assertThat(small.snapshot(), is(before));
    assertThat(small.b.register(KB, K2), is(GOOD));
  }

  @Test
  void reg16_thirty_two_registrations_are_stored_and_listed() {
    for (int i = 1; i <= 32; i++) {
      bench.host("iqn.2026-11.org.pgrsuite:many", i).register(NONE, new ReservationKey(i));
    }
    assertThat(bench.keys().keys().size(), is(32));
    assertThat(bench.generation(), is(32L));
  }

  @Test
  void reg17_reg18_the_existing_key_is_ignored() {
    assertThat(bench.a.registerAndIgnore(WRONG, KA), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA));
    assertThat(bench.a.registerAndIgnore(WRONG, K2), is(GOOD));
    assertThat(bench.keys().keys(), contains(K2));
    assertThat(bench.generation(), is(2L));
  }

  @Test
  void reg19_reg20_ignoring_the_key_a_nexus_unregisters_once() {
    bench.registerA();
    assertThat(bench.a.registerAndIgnore(WRONG, NONE), is(GOOD));
    assertThat(bench.keys().keys(), is(empty()));
    assertThat(bench.generation(), is(2L));
    assertThat(bench.a.registerAndIgnore(WRONG, NONE), is(GOOD));
    assertThat(bench.generation(), is(2L));
  }

  @Test
  void reg21_a_holder_that_ignores_its_key_keeps_its_reservation() {
    bench.registerA().reserveA(WRITE_EXCLUSIVE);
    assertThat(bench.a.registerAndIgnore(NONE, K2), is(GOOD));
    assertThat(bench.held(), is("Write Exclusive, key 0x22"));
  }

  @Test
  void gen02_gen03_equal_keys_are_separate_registrations() {
    bench.a.register(NONE, KA);
    bench.b.register(NONE, KA);
    bench.c.register(NONE, KA);
    assertThat(bench.keys().keys(), contains(KA, KA, KA));
    assertThat(bench.a.register(KA, K2), is(GOOD));
    assertThat(bench.a.register(K2, NONE), is(GOOD));
    assertThat(bench.keys().keys(), contains(KA, KA));
    assertThat(bench.generation(), is(5L));
  }

  @Test
  void gen02_a_registrant_with_the_holders_key_is_no_holder() {
    bench.registerA().reserveA(WRITE_EXCLUSIVE);
    bench.b.register(NONE, KA);
    assertThat(bench.b.write(), is(CONFLICT));
    assertThat(bench.b.release(KA, WRITE_EXCLUSIVE), is(GOOD));
    assertThat(bench.held(), is("Write Exclusive, key 0xA"));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1, Long.MIN_VALUE, 0x0102030405060708L})
  void gen04_keys_are_kept_bit_by_bit_in_big_endian_order(long value) {
    Bytes list = new BytesBuilder(24).u64(8, value).build();
    assertThat(bench.a.send(raw(0, 0, 24, list)), is(GOOD));
    Bytes answer =
        bench.a.execute(Command.in(Bytes.ofHex("5E 00 0000000000 0010 00"), 16)).dataIn();
    assertThat(answer.slice(8, 8), is(list.slice(8, 8)));
    assertThat(bench.a.register(new ReservationKey(value ^ 1L << 63), K2), is(CONFLICT));
    assertThat(bench.a.register(new ReservationKey(value ^ 1), K2), is(CONFLICT));
  }

  @Test
  void gen13_after_its_largest_value_the_generation_is_zero() {
    Bench old =
        new Bench(UnitOptions.standard().withInitialGeneration(0xFFFF_FFFFL), Rules.standard());
    assertThat(old.generation(), is(0xFFFF_FFFFL));
    old.registerA();
    assertThat(old.generation(), is(0L));
  }

  @Test
  void gen18_registering_tells_nobody() {
    bench.registerAll();
    bench.a.register(KA, K2);
    bench.a.registerAndIgnore(NONE, KA);
    assertThat(bench.attentions(), is("GOOD, GOOD, GOOD"));
  }
}
