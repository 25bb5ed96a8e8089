package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.pgrsuite.embedded.Bench.GOOD;
import static org.pgrsuite.embedded.Bench.NONE;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS;
import static org.pgrsuite.spc.ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ConcurrencyTest {
  private static final int HOSTS = 4;
  private static final int ROUNDS = 300;

  private final Together together = new Together();
  private final Bench bench = new Bench();
  private final List<Bench.Host> hosts = new ArrayList<>();

  ConcurrencyTest() {
    for (int i = 1; i <= HOSTS; i++) {
      hosts.add(bench.host("iqn.2026-11.org.pgrsuite:many", i));
    }
  }

  @AfterEach
  void end() {
    together.close();
  }

  private static ReservationKey key(int host) {
    return new ReservationKey(0x100 + host);
  }

  /** What each host did, all at once; how many ended GOOD. */
  private long race(Function<Integer, String> act) throws InterruptedException, ExecutionException {
    List<Callable<String>> acts = new ArrayList<>();
    for (int i = 0; i < HOSTS; i++) {
      int host = i;
      acts.add(() -> act.apply(host));
    }
    return together.good(acts);
  }

  private void registerAll() {
    for (int i = 0; i < HOSTS; i++) {
      hosts.get(i).registerAndIgnore(NONE, key(i));
    }
  }

  private long raceToReserve(ReservationType type) throws InterruptedException, ExecutionException {
    return race(host -> hosts.get(host).reserve(key(host), type));
  }

  @Test
  void con01_one_registrant_wins_a_race_to_reserve()
      throws InterruptedException, ExecutionException {
    registerAll();
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(raceToReserve(WRITE_EXCLUSIVE_REGISTRANTS_ONLY), is(1L));
      race(host -> hosts.get(host).release(key(host), WRITE_EXCLUSIVE_REGISTRANTS_ONLY));
      assertThat(bench.held(), is(""));
      hosts.forEach(Bench.Host::ready);
    }
  }

  @Test
  void con02_everybody_wins_a_race_for_an_all_registrants_type()
      throws InterruptedException, ExecutionException {
    registerAll();
    assertThat(raceToReserve(WRITE_EXCLUSIVE_ALL_REGISTRANTS), is((long) HOSTS));
  }

  @Test
  void con08_con15_the_generation_counts_every_registration()
      throws InterruptedException, ExecutionException {
    for (int round = 1; round <= ROUNDS; round++) {
      long good = race(host -> hosts.get(host).registerAndIgnore(NONE, key(host)));
      assertThat(good, is((long) HOSTS));
      assertThat(bench.generation(), is((long) round * HOSTS));
      assertThat(bench.keys().keys().size(), is(HOSTS));
    }
  }

  @Test
  void con06_clear_leaves_no_registration_half_done()
      throws InterruptedException, ExecutionException {
    for (int round = 0; round < ROUNDS; round++) {
      registerAll();
      hosts.forEach(Bench.Host::ready);
      long good = race(host -> hosts.get(host).clear(key(host)));
      assertThat(good, is(1L));
      assertThat(bench.keys().keys().size(), is(0));
      hosts.forEach(Bench.Host::ready);
    }
  }

  @Test
  void pab01_a_unit_attention_that_an_aborted_command_took_is_told_by_the_next()
      throws InterruptedException, ExecutionException {
    for (int round = 0; round < ROUNDS; round++) {
      registerAll();
      List<String> told = new CopyOnWriteArrayList<>();
      race(host -> host == 0 ? writeUntilTold(told) : host == 1 ? preemptAndAbortFirst() : GOOD);
      for (String next = hosts.get(0).ready(); !next.equals(GOOD); next = hosts.get(0).ready()) {
        told.add(next);
      }
      assertThat("round " + round, told, hasItem("CC 06/2A/05"));
      hosts.get(1).clear(key(1));
      hosts.forEach(Bench.Host::ready);
    }
  }

  private String preemptAndAbortFirst() {
    return hosts
        .get(1)
        .send(
            OutCommands.out(PrOutAction.PREEMPT_AND_ABORT, key(1))
                .withServiceActionKey(key(0))
                .withType(WRITE_EXCLUSIVE_REGISTRANTS_ONLY));
  }

  /** Writes until a write does not end with GOOD; one that was aborted has told nothing. */
  private String writeUntilTold(List<String> told) {
    String outcome = GOOD;
    try {
      for (int i = 0; i < 100_000 && outcome.equals(GOOD); i++) {
        outcome = hosts.get(0).write();
      }
      told.add(outcome);
    } catch (NoAnswerException aborted) {
      outcome = aborted.getMessage();
    }
    return outcome;
  }
}
