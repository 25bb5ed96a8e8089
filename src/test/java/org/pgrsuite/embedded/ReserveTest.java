package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.Bench.WRONG;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.out;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

class ReserveTest {
  private static final int RESERVE = 0x01;
  private static final String NOBODY = "GOOD, GOOD, GOOD";

  private final Bench bench = new Bench();

  @ParameterizedTest
  @EnumSource
  void res01_res16_gen06_a_registrant_reserves_and_nobody_is_told(ReservationType type) {
    bench.registerAll();
    assertThat(bench.a.reserve(KA, type), is(GOOD));
    assertThat(bench.held(), is(type + ", key " + (type.isAllRegistrants() ? "0x0" : "0xA")));
    assertThat(bench.keys().keys().size(), is(3));
    assertThat(bench.generation(), is(3L));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @Test
  void res02_who_is_not_registered_cannot_reserve() {
    bench.b.register(NONE, KB);
    String free = bench.snapshot();
    assertThat(bench.a.reserve(NONE, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.a.reserve(KB, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.snapshot(), is(free));
    bench.b.reserve(KB, WRITE_EXCLUSIVE);
    String held = bench.snapshot();
    assertThat(bench.a.reserve(NONE, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.a.reserve(KB, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.snapshot(), is(held));
  }

  @Test
  void res03_gen15_a_key_that_is_not_the_senders_reserves_nothing() {
    bench.registerAB();
    assertThat(bench.a.reserve(WRONG, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.a.reserve(NONE, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.a.reserve(KB, WRITE_EXCLUSIVE), is(CONFLICT));
    assertThat(bench.held(), is(""));
  }

  @ParameterizedTest
  @EnumSource
  void res04_res05_the_holder_repeats_its_type_and_no_other(ReservationType type) {
    bench.registerA().reserveA(type);
    String before = bench.snapshot();
    for (ReservationType asked : ReservationType.values()) {
      assertThat(asked.title(), bench.a.reserve(KA, asked), is(asked == type ? GOOD : CONFLICT));
    }
    assertThat(bench.snapshot(), is(before));
    assertThat(bench.attentions(), is(NOBODY));
  }

  @ParameterizedTest
  @EnumSource
  void res06_res07_res08_another_registrant_reserves_only_what_it_holds(ReservationType type) {
    bench.registerAB().reserveA(type);
    String before = bench.snapshot();
    for (ReservationType asked : ReservationType.values()) {
      boolean holds = type.isAllRegistrants() && asked == type;
      assertThat(asked.title(), bench.b.reserve(KB, asked), is(holds ? GOOD : CONFLICT));
    }
    assertThat(bench.snapshot(), is(before));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x11, 0x21, 0x31, 0xF1})
  void res09_another_scope_is_refused(int scopeAndType) {
    bench.registerA();
    assertThat(bench.a.send(raw(RESERVE, scopeAndType, 24, list(KA, NONE, 0))), is("CC 05/24/00"));
    assertThat(bench.held(), is(""));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 4, 9, 10, 11, 12, 13, 14, 15})
  void res10_obsolete_and_reserved_types_are_refused(int type) {
    bench.registerA();
    assertThat(bench.a.send(raw(RESERVE, type, 24, list(KA, NONE, 0))), is("CC 05/24/00"));
    assertThat(bench.held(), is(""));
  }

  @Test
  void res11_in17_a_type_that_the_mask_does_not_list_is_refused() {
    Bench fewer =
        new Bench(UnitOptions.standard().withTypes(EnumSet.of(WRITE_EXCLUSIVE)), Rules.standard());
    fewer.registerA();
    assertThat(fewer.a.reserve(KA, EXCLUSIVE_ACCESS), is("CC 05/24/00"));
    assertThat(fewer.a.reserve(KA, WRITE_EXCLUSIVE), is(GOOD));
  }

  @Test
  void res12_the_service_action_key_is_ignored() {
    bench.registerA();
    assertThat(
        bench.a.send(
            out(PrOutAction.RESERVE, KA)
                .withType(WRITE_EXCLUSIVE)
                .withServiceActionKey(new ReservationKey(-1))),
        is(GOOD));
    assertThat(bench.held(), is("Write Exclusive, key 0xA"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x01, 0x04, 0x05})
  void res13_atp04_flags_of_registering_are_ignored(int flags) {
    bench.registerA();
    assertThat(
        bench.a.send(out(PrOutAction.RESERVE, KA).withType(WRITE_EXCLUSIVE).withFlags(flags)),
        is(GOOD));
    assertThat(bench.held(), is("Write Exclusive, key 0xA"));
  }

  @Test
  void res14_a_list_of_initiator_ports_is_refused() {
    bench.registerA();
    assertThat(
        bench.a.send(out(PrOutAction.RESERVE, KA).withType(WRITE_EXCLUSIVE).withFlags(0x08)),
        is("CC 05/26/00"));
    assertThat(bench.held(), is(""));
  }

  @Test
  void res15_the_key_is_checked_before_the_type() {
    assertThat(bench.a.send(raw(RESERVE, 2, 24, list(NONE, NONE, 0))), is(CONFLICT));
  }

  @Test
  void res17_a_reservation_binds_the_next_command() {
    bench.registerAB();
    assertThat(bench.b.read(), is(GOOD));
    bench.reserveA(EXCLUSIVE_ACCESS);
    assertThat(bench.b.read(), is(CONFLICT));
  }

  @Test
  void res18_after_a_release_another_registrant_reserves() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    bench.a.release(KA, WRITE_EXCLUSIVE);
    assertThat(bench.b.reserve(KB, WRITE_EXCLUSIVE), is(GOOD));
    assertThat(bench.held(), is("Write Exclusive, key 0xB"));
  }
}
