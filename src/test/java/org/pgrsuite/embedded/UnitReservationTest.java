package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.ReservationType;

class UnitReservationTest {
  private static final String READ_CAPACITY = "25 00 00000000 0000 00 00";
  private static final String START = "1B 00 00 00 01 00";

  private final Bench bench = new Bench();

  private static String reserve(Bench.Host host) {
    return host.cdb("16 00 00 00 00 00");
  }

  private static String release(Bench.Host host) {
    return host.cdb("17 00 00 00 00 00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"16 00 00 00 00 00", "56 00 00000000 000000 00"})
  void spec201_spec212_it_keeps_everybody_else_out(String reserve) {
    assertThat(bench.a.cdb(reserve), is(GOOD));
    assertThat(bench.a.cdb(reserve), is(GOOD));
    assertThat(bench.a.write(), is(GOOD));
    assertThat(bench.a.ready(), is(GOOD));
    assertThat(bench.b.read(), is(CONFLICT));
    assertThat(bench.b.write(), is(CONFLICT));
    assertThat(bench.b.ready(), is(CONFLICT));
    assertThat(reserve(bench.b), is(CONFLICT));
    assertThat(bench.b.send(InquiryData.command()), is(GOOD));
    assertThat(bench.b.send(PrimaryCommand.reportLuns()), is(GOOD));
    assertThat(bench.b.send(PrimaryCommand.requestSense()), is(GOOD));
    assertThat(bench.b.cdb(READ_CAPACITY), is(GOOD));
    assertThat(bench.b.cdb(START), is(GOOD));
  }

  @Test
  void spec201_an_option_keeps_read_capacity_and_start_out() {
    Bench strict = Bench.with("spc2capacity=conflict");
    reserve(strict.a);
    assertThat(strict.b.cdb(READ_CAPACITY), is(CONFLICT));
    assertThat(strict.b.cdb(START), is(CONFLICT));
    assertThat(strict.a.cdb(READ_CAPACITY), is(GOOD));
  }

  @Test
  void spec202_persistent_reserve_commands_conflict_for_everybody() {
    reserve(bench.a);
    assertThat(bench.a.register(NONE, KA), is(CONFLICT));
    assertThat(bench.b.register(NONE, KA), is(CONFLICT));
    assertThat(bench.a.send(PersistentReserveIn.of(PrInAction.READ_KEYS)), is(CONFLICT));
    Bench lax = Bench.with("spc2pr=processed");
    reserve(lax.a);
    assertThat(lax.b.register(NONE, KA), is(GOOD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17 00 00 00 00 00", "57 00 00000000 000000 00"})
  void spec203_spec212_only_its_holder_releases_it(String release) {
    reserve(bench.a);
    assertThat(bench.b.cdb(release), is(GOOD));
    assertThat(bench.b.write(), is(CONFLICT));
    assertThat(bench.a.cdb(release), is(GOOD));
    assertThat(bench.b.write(), is(GOOD));
    assertThat(bench.a.cdb(release), is(GOOD));
  }

  @ParameterizedTest
  @EnumSource
  void spec204_spec210_for_the_holder_it_is_good_and_does_nothing(ReservationType type) {
    bench.registerAB().reserveA(type);
    String before = bench.snapshot();
    assertThat(reserve(bench.a), is(GOOD));
    assertThat(bench.b.ready(), is(GOOD));
    assertThat(release(bench.a), is(GOOD));
    assertThat(bench.snapshot(), is(before));
  }

  @ParameterizedTest
  @EnumSource
  void spec205_spec206_another_registrant_may_where_registrants_share(ReservationType type) {
    bench.registerAB().reserveA(type);
    boolean shared = type.isRegistrantsOnly() || type.isAllRegistrants();
    String before = bench.snapshot();
    assertThat(reserve(bench.b), is(shared ? GOOD : CONFLICT));
    assertThat(release(bench.b), is(shared ? GOOD : CONFLICT));
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void spec207_spec208_where_somebody_is_registered_it_conflicts() {
    bench.registerA();
    assertThat(reserve(bench.a), is(CONFLICT));
    assertThat(reserve(bench.c), is(CONFLICT));
    assertThat(release(bench.c), is(CONFLICT));
    bench.reserveA(WRITE_EXCLUSIVE);
    assertThat(reserve(bench.c), is(CONFLICT));
    assertThat(release(bench.c), is(CONFLICT));
    Bench lax = Bench.with("spc2reserve=good&spc2release=good").registerA();
    assertThat(reserve(lax.a), is(GOOD));
    assertThat(reserve(lax.c), is(CONFLICT));
    assertThat(release(lax.c), is(GOOD));
    assertThat(lax.b.write(), is(GOOD));
  }

  @Test
  void spec209_without_crh_it_conflicts_for_the_holder_too() {
    Bench old = Bench.with("crh=0").registerA().reserveA(EXCLUSIVE_ACCESS);
    assertThat(reserve(old.a), is(CONFLICT));
    assertThat(release(old.a), is(CONFLICT));
    assertThat(old.a.clear(KA), is(GOOD));
    assertThat(reserve(old.a), is(GOOD));
    assertThat(old.b.write(), is(CONFLICT));
  }

  @Test
  void third_parties_and_extents_are_refused() {
    for (String byte1 : new String[] {"10", "01", "02"}) {
      assertThat(bench.a.cdb("16 " + byte1 + " 00 00 00 00"), is("CC 05/24/00"));
      assertThat(bench.a.cdb("17 " + byte1 + " 00 00 00 00"), is("CC 05/24/00"));
    }
    assertThat(bench.b.write(), is(GOOD));
  }

  @Test
  void a_unit_can_be_made_without_it() {
    Bench without = Bench.with("spc2=0");
    assertThat(reserve(without.a), is("CC 05/20/00"));
    assertThat(release(without.a), is("CC 05/20/00"));
    assertThat(without.a.register(NONE, KA), is(GOOD));
  }
}
