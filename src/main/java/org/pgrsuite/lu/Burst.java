package org.pgrsuite.lu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.pgrsuite.lu.evidence.Exchange;
import org.pgrsuite.lu.evidence.Purpose;
import org.pgrsuite.path.OnceExchange;
import org.pgrsuite.path.PendingExchange;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Status;

/**
 * The commands of one initiator in a round of a race: sent one right behind the other, without
 * waiting for answers, as soon as everybody is there.
 *
 * <p>One that another command of the race may abort need not be answered: with TAS zero an aborted
 * command ends without a status, with TAS one it ends with TASK ABORTED (SPC-4 5.13.11.2.6, SAM-5).
 * It was not carried out then, so it goes out again, on a fresh path where there was no answer. So
 * does one that the unit was too busy for.
 */
final class Burst {
  private static final int MOST_ATTENTIONS = 8;

  /** How long a unit may be too busy for a command. */
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(10));

  private final Initiator initiator;
  private final List<Racer.Shot> shots = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<List<ScsiResult>> results = new ArrayList<>();
  private final List<Exchange> unanswered = new ArrayList<>();
  private Optional<TransportException> lost = Optional.empty();

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
    List<PendingExchange> sent = shots.stream().map(this::started).toList();
    for (int i = 0; i < sent.size(); i++) {
      results.add(answers(shots.get(i), sent.get(i)));
    }
    return this;
  }

  /** A command that could not even be sent fails where its answer is awaited, like any other. */
  private PendingExchange started(Racer.Shot shot) {
    try {
      return initiator.channel().start(shot.command());
    } catch (TransportException e) {
      return new OnceExchange(
          () -> {
            throw e;
          },
          limit -> true);
    }
  }

  private List<ScsiResult> answers(Racer.Shot shot, PendingExchange sent) {
    try {
      return settled(shot, sent);
    } catch (TransportException first) {
      if (!shot.abortable() || !first.isWithoutAnswer()) {
        throw first;
      }
      lost = lost.or(() -> Optional.of(first));
      unanswered.add(
          Exchange.failed(initiator.name(), Purpose.ACT, shot.command(), first.getMessage()));
      return answersOfSecondTry(shot);
    }
  }

  /** Whoever aborted it has long been answered: now nothing takes it away any more. */
  private List<ScsiResult> answersOfSecondTry(Racer.Shot shot) {
    try {
      return settled(shot, initiator.channel().start(shot.command()));
    } catch (TransportException second) {
      if (second.isWithoutAnswer()) {
        throw SecondTry.noAnswer(initiator, shot.command(), second);
      }
      throw second;
    }
  }

  private List<ScsiResult> settled(Racer.Shot shot, PendingExchange sent) {
    List<ScsiResult> met = new ArrayList<>(List.of(passed(shot, await(sent))));
    while (goesOutAgain(shot, met.get(met.size() - 1)) && met.size() < MOST_ATTENTIONS) {
      met.add(passed(shot, sentAgain(shot)));
    }
    return met;
  }

  private ScsiResult passed(Racer.Shot shot, ScsiResult result) {
    return isBusy(result) ? PATIENCE.until(each -> !isBusy(each), () -> sentAgain(shot)) : result;
  }

  private static boolean isBusy(ScsiResult result) {
    return result.status().asksForRetry();
  }

  private ScsiResult sentAgain(Racer.Shot shot) {
    return await(initiator.channel().start(shot.command()));
  }

  private static boolean goesOutAgain(Racer.Shot shot, ScsiResult result) {
    return result.isUnitAttention()
        || shot.abortable() && result.status().equals(Status.TASK_ABORTED);
  }

  private ScsiResult await(PendingExchange sent) {
    try {
      return sent.await();
    } catch (TransportException e) {
      if (e.isPathLost()) {
        initiator.session().renew();
      }
      throw e;
    }
  }

  /**
   * Confirms that whatever got no answer at first was aborted: by a command of another one, which
   * succeeded.
   *
   * @throws TransportException if it was not: then the answer may have got lost on the wire
   */
  static void requireAborted(List<Burst> all) {
    for (Burst burst : all) {
      boolean aborted = all.stream().anyMatch(other -> other != burst && other.hasSucceeded());
      if (burst.lost.isPresent() && !aborted) {
        throw burst.lost.get();
      }
    }
  }

  private boolean hasSucceeded() {
    return results.stream().anyMatch(met -> met.get(met.size() - 1).isGood());
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
    List<Exchange> exchanges = new ArrayList<>(unanswered);
    for (int i = 0; i < shots.size(); i++) {
      for (ScsiResult result : results.get(i)) {
        exchanges.add(
            Exchange.answered(initiator.name(), Purpose.ACT, shots.get(i).command(), result));
      }
    }
    return exchanges;
  }
}
