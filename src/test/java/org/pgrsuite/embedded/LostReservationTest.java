package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.OutCommands.list;
import static org.pgrsuite.embedded.OutCommands.raw;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;

import org.junit.jupiter.api.Test;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationKey;

class LostReservationTest {
  private static final String LOST = "CC 07/44/01";

  private final Bench bench = Bench.with("rlr=1");

  private String replace(Bench.Host host, ReservationKey own, ReservationKey key, int flags) {
    return host.send(raw(8, 1, 24, list(own, key, flags)));
  }

  @Test
  void rlr01_rlr04_without_the_capability_it_is_refused() {
    Bench plain = new Bench().registerA();
    assertThat(plain.a.send(raw(8, 1, 24, list(NONE, KA, 0))), is("CC 05/24/00"));
  }

  @Test
  void rlr02_where_nothing_was_lost_it_is_an_error() {
    bench.registerAB();
    assertThat(replace(bench.a, NONE, KA, 0), is("CC 05/26/04"));
    bench.reserveA(WRITE_EXCLUSIVE);
    String before = bench.snapshot();
    assertThat(replace(bench.a, NONE, KA, 0), is("CC 05/26/04"));
    assertThat(replace(bench.b, NONE, KA, 0), is("CC 05/26/04"));
    assertThat(bench.snapshot(), is(before));
  }

  @Test
  void rlr03_from_who_is_not_registered_it_conflicts_with_a_reservation() {
    bench.registerA().reserveA(WRITE_EXCLUSIVE);
    assertThat(replace(bench.c, NONE, KA, 0), is(CONFLICT));
  }

  @Test
  void what_was_lost_is_replaced_by_one_registration_and_its_reservation() {
    bench.registerAB().reserveA(WRITE_EXCLUSIVE);
    bench.server.loseReservations(bench.a.nexus);
    assertThat(bench.b.write(), is(LOST));
    assertThat(bench.b.send(PersistentReserveIn.of(PrInAction.READ_KEYS)), is(LOST));
    assertThat(bench.b.clear(KB), is(LOST));
    assertThat(bench.b.ready(), is(GOOD));
    assertThat(replace(bench.b, KB, KB, 0), is("CC 05/26/00"));
    assertThat(replace(bench.b, NONE, NONE, 0), is("CC 05/26/00"));
    assertThat(replace(bench.b, NONE, KB, 4), is("CC 05/26/00"));
    assertThat(bench.b.send(raw(8, 2, 24, list(NONE, KB, 0))), is("CC 05/24/00"));
    assertThat(replace(bench.b, NONE, KB, 1), is(GOOD));
    assertThat(bench.keys().keys(), contains(KB));
    assertThat(bench.held(), is("Write Exclusive, key 0xB"));
    assertThat(bench.generation(), is(0L));
    assertThat(bench.a.write(), is(CONFLICT));
    Bytes capabilities = bench.a.in(PrInAction.REPORT_CAPABILITIES).dataIn();
    assertThat(capabilities, is(Bytes.ofHex("00 08 9D C1 EA 01 00 00")));
  }
}
