package org.pgrsuite.embedded;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.Status;

/**
 * Sixteen nexuses send what they like side by side; {@code -Dpgr.stress=1000000} sends so many
 * commands in all.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StressTest {
  private static final int HOSTS = 16;
  private static final int COMMANDS = Integer.getInteger("pgr.stress", 40_000);
  private static final PrOutAction[] ACTIONS = {
    PrOutAction.REGISTER,
    PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY,
    PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY,
    PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY,
    PrOutAction.RESERVE,
    PrOutAction.RESERVE,
    PrOutAction.RELEASE,
    PrOutAction.CLEAR,
    PrOutAction.PREEMPT,
    PrOutAction.PREEMPT_AND_ABORT
  };

  private final ExecutorService threads = Executors.newFixedThreadPool(HOSTS);
  private final Bench bench = new Bench();
  private final AtomicLong counted = new AtomicLong();

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  @Test
  void con07_con08_con10_con15_sixteen_nexuses_leave_the_unit_consistent()
      throws InterruptedException, ExecutionException {
    List<Callable<List<String>>> hosts = new ArrayList<>();
    for (int number = 1; number <= HOSTS; number++) {
      Bench.Host host = bench.host("iqn.2026-11.org.pgrsuite:stress", number);
      Random random = new Random(number);
      ReservationKey own = new ReservationKey(0x100 + number % 10);
      hosts.add(() -> send(host, random, own));
    }
    List<String> complaints = new ArrayList<>();
    for (Future<List<String>> each : threads.invokeAll(hosts)) {
      complaints.addAll(each.get());
    }
    assertThat(complaints, is(empty()));
    assertThat(bench.generation(), is(counted.get()));
    assertThat(counted.get(), is(greaterThan(COMMANDS / 100L)));
  }

  private List<String> send(Bench.Host host, Random random, ReservationKey own) {
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < COMMANDS / HOSTS; i++) {
      switch (random.nextInt(4)) {
        case 0 -> complaints.addAll(look(host));
        case 1 -> readOrWrite(host, random);
        default -> act(host, random, own);
      }
    }
    return complaints;
  }

  /**
   * Sends one service action and counts it if it raises PRgeneration. REGISTER quotes a key and
   * unregisters, so that none that is GOOD registers nobody, which would not be counted.
   */
  private void act(Bench.Host host, Random random, ReservationKey own) {
    PrOutAction action = ACTIONS[random.nextInt(ACTIONS.length)];
    ReservationKey key =
        switch (action) {
          case REGISTER -> ReservationKey.ZERO;
          case REGISTER_AND_IGNORE_EXISTING_KEY -> own;
          default -> new ReservationKey(0x100 + random.nextInt(10));
        };
    ReservationType[] types = ReservationType.values();
    Answer answer =
        host.execute(
            PersistentReserveOut.of(action)
                .withKey(own)
                .withServiceActionKey(key)
                .withType(types[random.nextInt(types.length)])
                .command());
    boolean raises = action != PrOutAction.RESERVE && action != PrOutAction.RELEASE;
    if (raises && answer.status().equals(Status.GOOD)) {
      counted.incrementAndGet();
    }
  }

  /** Reads or writes; a PREEMPT AND ABORT of another may leave it without an answer. */
  private void readOrWrite(Bench.Host host, Random random) {
    int address = random.nextInt(8);
    Command command =
        random.nextBoolean()
            ? BlockCommand.READ_10.read(address, 1, 512)
            : BlockCommand.WRITE_10.write(address, 1, Bytes.zeros(512));
    bench.server.submit(host.nexus, command).await(Duration.ofMinutes(1));
  }

  /** What is wrong in one look at the whole state. */
  private static List<String> look(Bench.Host host) {
    Command command = PersistentReserveIn.of(PrInAction.READ_FULL_STATUS);
    Answer answer = host.execute(command);
    List<String> complaints = new ArrayList<>();
    if (!answer.status().equals(Status.GOOD)) {
      return complaints;
    }
    FullStatusData data = FullStatusData.decode(answer.dataIn());
    Set<String> ports = new HashSet<>();
    Set<Integer> types = new HashSet<>();
    long holders = 0;
    for (FullStatusData.Registration each : data.registrations()) {
      if (!ports.add(each.transportId().toString())) {
        complaints.add("registered twice: " + each);
      }
      if (each.holder()) {
        types.add(each.type());
        holders++;
      }
    }
    boolean all = types.contains(7) || types.contains(8);
    if (types.size() > 1 || holders > 1 && !all || all && holders != ports.size()) {
      complaints.add("not one reservation with its holder: " + data);
    }
    return complaints;
  }
}
