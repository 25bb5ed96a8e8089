package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.pgrsuite.path.PendingExchange;
import org.pgrsuite.path.ScsiResult;

/**
 * The commands of one initiator in a round of a race: sent one right behind the other, without
 * waiting for answers, as soon as everybody is there.
 */
final class Burst {
  private static final int MOST_ATTENTIONS = 8;

  private final Initiator initiator;
  private final List<Racer.Shot> shots = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<List<ScsiResult>> results = new ArrayList<>();

  private Burst(Initiator initiator) {
    this.initiator = initiator;
  }

  /** One for each initiator that has something to send. */
  static List<Burst> of(List<Racer.Shot> shots) {
    Map<Initiator, Burst> bursts = new LinkedHashMap<>();
    for (int i = 0; i < shots.size(); i++) {
      Burst burst = bursts.computeIfAbsent(shots.get(i).initiator(), Burst::new);
      burst.shots.add(shots.get(i));
      burst.places.add(i);
    }
    return List.copyOf(bursts.values());
  }

  /** Starts all of them; they wait for one another before they send. */
  static List<Future<Burst>> start(List<Burst> bursts) {
    CyclicBarrier start = new CyclicBarrier(bursts.size());
    return bursts.stream().map(each -> Threads.start(() -> each.send(start))).toList();
  }

  private Burst send(CyclicBarrier start) throws InterruptedException, BrokenBarrierException {
    start.await();
    List<PendingExchange> sent =
        shots.stream().map(shot -> initiator.start(shot.command())).toList();
    for (int i = 0; i < sent.size(); i++) {
      results.add(settled(shots.get(i), sent.get(i).await()));
    }
    return this;
  }

  /** A unit attention that a command of another initiator raised makes it go out again. */
  private List<ScsiResult> settled(Racer.Shot shot, ScsiResult first) {
    List<ScsiResult> met = new ArrayList<>(List.of(first));
    while (met.get(met.size() - 1).isUnitAttention() && met.size() < MOST_ATTENTIONS) {
      met.add(initiator.start(shot.command()).await());
    }
    return met;
  }

  /** Puts the last answer of each command where the command stands in the race. */
  void place(ScsiResult[] all) {
    for (int i = 0; i < places.size(); i++) {
      List<ScsiResult> met = results.get(i);
      all[places.get(i)] = met.get(met.size() - 1);
    }
  }

  /** Every answer, as evidence. */
  List<Exchange> exchanges() {
    List<Exchange> exchanges = new ArrayList<>();
    for (int i = 0; i < shots.size(); i++) {
      for (ScsiResult result : results.get(i)) {
        exchanges.add(
            Exchange.answered(initiator.name(), Purpose.ACT, shots.get(i).command(), result));
      }
    }
    return exchanges;
  }
}
