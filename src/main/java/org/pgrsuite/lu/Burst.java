package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.pgrsuite.path.ScsiResult;

/**
 * What became of one command of a race.
 *
 * @param results what was answered, the unit attentions that it met first
 */
record Burst(List<ScsiResult> results) {
  private static final int MOST_ATTENTIONS = 8;

  String outcome() {
    return results.get(results.size() - 1).outcome();
  }

  /** Starts all of them; they wait for one another before they send. */
  static List<Future<Burst>> start(List<Race.Entry> entries) {
    CyclicBarrier start = new CyclicBarrier(entries.size());
    List<Future<Burst>> bursts = new ArrayList<>();
    entries.forEach(entry -> bursts.add(Threads.start(() -> send(entry, start))));
    return bursts;
  }

  private static Burst send(Race.Entry entry, CyclicBarrier start)
      throws InterruptedException, BrokenBarrierException {
    start.await();
    List<ScsiResult> results = new ArrayList<>();
    do {
      results.add(entry.initiator().sendInRace(entry.command()));
    } while (results.get(results.size() - 1).isUnitAttention() && results.size() < MOST_ATTENTIONS);
    return new Burst(results);
  }
}
