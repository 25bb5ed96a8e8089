package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.spc.Status;

/**
 * What became of one command of a race.
 *
 * <p>One that another command of the race may abort need not be answered: with TAS zero an aborted
 * command ends without a status, with TAS one it ends with TASK ABORTED (SPC-4 5.13.11.2.6, SAM-5).
 * It was not carried out then, so it goes out again, on a fresh path where there was no answer.
 *
 * @param unanswered why it got no answer at first, if it got none
 * @param results what was answered, the unit attentions that it met first
 */
record Burst(Optional<String> unanswered, List<ScsiResult> results) {
  private static final int MOST_ATTENTIONS = 8;
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "pgr-race");
            thread.setDaemon(true);
            return thread;
          });

  String outcome() {
    return results.get(results.size() - 1).outcome();
  }

  /** Starts all of them; they wait for one another before they send. */
  static List<Future<Burst>> start(List<Race.Entry> entries) {
    CyclicBarrier start = new CyclicBarrier(entries.size());
    List<Future<Burst>> bursts = new ArrayList<>();
    entries.forEach(entry -> bursts.add(THREADS.submit(() -> send(entry, start))));
    return bursts;
  }

  private static Burst send(Race.Entry entry, CyclicBarrier start)
      throws InterruptedException, BrokenBarrierException {
    start.await();
    try {
      return new Burst(Optional.empty(), answers(entry));
    } catch (TransportException first) {
      if (!entry.abortable() || !first.isWithoutAnswer()) {
        throw first;
      }
      return new Burst(Optional.of(first.getMessage()), answersOfSecondTry(entry));
    }
  }

  private static List<ScsiResult> answers(Race.Entry entry) {
    List<ScsiResult> results = new ArrayList<>();
    do {
      results.add(entry.initiator().sendInRace(entry.command()));
    } while (goesOutAgain(entry, results.get(results.size() - 1))
        && results.size() < MOST_ATTENTIONS);
    return results;
  }

  private static boolean goesOutAgain(Race.Entry entry, ScsiResult result) {
    return result.isUnitAttention()
        || entry.abortable() && result.status().equals(Status.TASK_ABORTED);
  }

  /** Whoever aborted it has long been answered: now nothing takes it away any more. */
  private static List<ScsiResult> answersOfSecondTry(Race.Entry entry) {
    try {
      return answers(entry);
    } catch (TransportException second) {
      if (second.isWithoutAnswer()) {
        throw SecondTry.noAnswer(entry.initiator(), entry.command(), second);
      }
      throw second;
    }
  }

  /**
   * Waits for one; each command has its own time limit.
   *
   * @throws TransportException if it got no answer, and nothing can have aborted it
   * @throws AssertionError if it got none twice
   */
  static Burst ended(Future<Burst> burst) {
    try {
      return burst.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransportException(Kind.HOST_ERROR, "a race was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof TransportException failure) {
        throw failure;
      }
      if (e.getCause() instanceof AssertionError failure) {
        throw failure;
      }
      throw new IllegalStateException("a command of a race failed", e.getCause());
    }
  }
}
