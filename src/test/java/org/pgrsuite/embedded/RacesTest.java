package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.pgrsuite.embedded.Bench.CONFLICT;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.KA;
import static org.pgrsuite.embedded.Bench.KB;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.embedded.OutCommands.out;
import static org.pgrsuite.spc.ReservationType.EXCLUSIVE_ACCESS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.Status;

/** Races whose end is one of a few, round after round on a fresh unit. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class RacesTest {
  private static final int ROUNDS = 200;
  private static final ReservationType SHARED = WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

  private final Together together = new Together();

  @AfterEach
  void end() {
    together.close();
  }

  private static String preempt(
      Bench.Host host, PrOutAction action, ReservationKey own, ReservationKey victim) {
    return host.send(out(action, own).withServiceActionKey(victim).withType(SHARED));
  }

  @Test
  void con03_the_type_of_the_one_winner_stands() throws InterruptedException, ExecutionException {
    for (int round = 0; round < ROUNDS; round++) {
      Bench bench = new Bench().registerAB();
      List<String> ends =
          together.outcomes(
              () -> bench.a.reserve(KA, WRITE_EXCLUSIVE),
              () -> bench.b.reserve(KB, EXCLUSIVE_ACCESS));
      assertThat(ends, containsInAnyOrder(GOOD, CONFLICT));
      assertThat(
          bench.held(),
          is(ends.get(0).equals(GOOD) ? "Write Exclusive, key 0xA" : "Exclusive Access, key 0xB"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PREEMPT", "PREEMPT_AND_ABORT"})
  void con04_of_two_that_preempt_each_other_one_survives(PrOutAction action)
      throws InterruptedException, ExecutionException {
    for (int round = 0; round < ROUNDS; round++) {
      Bench bench = new Bench().registerAB().reserveA(SHARED);
      List<String> ends =
          together.outcomes(
              () -> preempt(bench.a, action, KA, KB), () -> preempt(bench.b, action, KB, KA));
      boolean first = ends.get(0).equals(GOOD);
      assertThat(ends.get(first ? 1 : 0), is(anyOf(is(CONFLICT), is(Bench.PREEMPTED))));
      assertThat(ends.get(first ? 0 : 1), is(GOOD));
      assertThat(bench.keys().keys(), contains(first ? KA : KB));
      assertThat(bench.reservation().reservation().orElseThrow().key(), is(first ? KA : KB));
    }
  }

  @Test
  void con05_of_two_that_preempt_the_same_victim_one_finds_it_gone()
      throws InterruptedException, ExecutionException {
    for (int round = 0; round < ROUNDS; round++) {
      Bench bench = new Bench().registerAll().reserveA(SHARED);
      List<String> ends =
          together.outcomes(
              () -> preempt(bench.b, PrOutAction.PREEMPT, KB, KA),
              () -> preempt(bench.c, PrOutAction.PREEMPT, Bench.KC, KA));
      assertThat(ends, containsInAnyOrder(GOOD, CONFLICT));
      assertThat(bench.generation(), is(4L));
      assertThat(
          bench.reservation().reservation().orElseThrow().key(),
          is(ends.get(0).equals(GOOD) ? KB : Bench.KC));
    }
  }

  @Test
  void con09_after_its_first_conflict_no_write_of_the_victim_is_good()
      throws InterruptedException, ExecutionException {
    for (int round = 0; round < ROUNDS; round++) {
      Bench bench = new Bench().registerAB().reserveA(WRITE_EXCLUSIVE);
      List<String> ends =
          together.outcomes(
              () -> writeUntilRefused(bench.a),
              () ->
                  bench.b.send(
                      out(PrOutAction.PREEMPT, KB)
                          .withServiceActionKey(KA)
                          .withType(WRITE_EXCLUSIVE)));
      assertThat(ends.get(0), is(anyOf(is(CONFLICT), is(Bench.PREEMPTED))));
      assertThat(ends.get(1), is(GOOD));
      assertThat(bench.a.write(), is(CONFLICT));
    }
  }

  private static String writeUntilRefused(Bench.Host host) {
    String end = GOOD;
    while (end.equals(GOOD)) {
      end = host.write();
    }
    return end;
  }

  @Test
  void con11_what_is_queued_behind_reserve_runs_as_the_holder() {
    Bench bench = new Bench().registerA();
    Hold hold = bench.server.hold(bench.a.nexus);
    Task reserve =
        bench.server.submit(
            bench.a.nexus, out(PrOutAction.RESERVE, KA).withType(EXCLUSIVE_ACCESS).command());
    Task read = bench.server.submit(bench.a.nexus, BlockCommand.READ_10.read(8, 1, 512));
    hold.release();
    assertThat(reserve.await(Duration.ZERO).map(Answer::status), is(Optional.of(Status.GOOD)));
    assertThat(read.await(Duration.ZERO).map(Answer::status), is(Optional.of(Status.GOOD)));
    assertThat(bench.b.read(), is(CONFLICT));
  }

  @Test
  void con12_a_reset_leaves_no_preempt_half_done() throws InterruptedException, ExecutionException {
    for (int round = 0; round < ROUNDS; round++) {
      Bench bench = new Bench().registerAB().reserveA(SHARED);
      bench.c.register(NONE, KB);
      List<String> ends =
          together.outcomes(
              () -> preempt(bench.a, PrOutAction.PREEMPT_AND_ABORT, KA, KB),
              () -> {
                bench.server.resetLogicalUnit(bench.c.nexus);
                return GOOD;
              });
      bench.observerIsTold();
      boolean done = ends.get(0).equals(GOOD);
      assertThat(bench.keys().keys(), is(done ? List.of(KA) : List.of(KB, KA, KB)));
      assertThat(bench.generation(), is(done ? 4L : 3L));
    }
  }

  @Test
  void con13_no_write_sent_after_its_nexus_unregistered_is_good()
      throws InterruptedException, ExecutionException {
    for (int round = 0; round < ROUNDS; round++) {
      Bench bench = new Bench().registerAB().reserveA(SHARED);
      AtomicBoolean unregistered = new AtomicBoolean();
      List<String> ends =
          together.outcomes(
              () -> {
                String end = GOOD;
                boolean late = false;
                while (!late) {
                  late = unregistered.get();
                  end = bench.b.write();
                }
                return end;
              },
              () -> {
                String end = bench.b.register(KB, NONE);
                unregistered.set(true);
                return end;
              });
      assertThat(ends, contains(CONFLICT, GOOD));
    }
  }

  @Test
  void con14_logins_by_the_hundred_disturb_nothing()
      throws InterruptedException, ExecutionException {
    Bench bench = new Bench().registerAll().reserveA(SHARED);
    String before = bench.snapshot();
    together.outcomes(() -> comeAndGo(bench, bench.b), () -> comeAndGo(bench, bench.c));
    assertThat(bench.snapshot(), is(before));
    assertThat(bench.a.write(), is(GOOD));
    assertThat(bench.a.release(KB, SHARED), is(CONFLICT));
  }

  private static String comeAndGo(Bench bench, Bench.Host host) {
    Nexus nexus = host.nexus;
    for (int round = 0; round < ROUNDS; round++) {
      bench.server.logout(nexus);
      nexus = bench.server.login(nexus.id().initiator());
    }
    return bench.new Host(nexus).write();
  }

  @Test
  void fen09_on_each_of_three_units_one_of_two_survives()
      throws InterruptedException, ExecutionException {
    Bench bench = Bench.with("units=3");
    for (int lun = 0; lun < 3; lun++) {
      Bench.Host a = bench.new Host(bench.server.at(bench.a.nexus, lun));
      Bench.Host b = bench.new Host(bench.server.at(bench.b.nexus, lun));
      a.register(NONE, KA);
      b.register(NONE, KB);
      a.reserve(KA, SHARED);
      List<String> ends =
          together.outcomes(
              () -> preempt(a, PrOutAction.PREEMPT_AND_ABORT, KA, KB),
              () -> preempt(b, PrOutAction.PREEMPT_AND_ABORT, KB, KA));
      assertThat(ends.stream().filter(GOOD::equals).count(), is(1L));
      Bench.Host loser = ends.get(0).equals(GOOD) ? b : a;
      assertThat(loser.write(), is(CONFLICT));
      assertThat(loser == a ? b.write() : a.write(), is(not(CONFLICT)));
    }
  }
}
