package org.pgrsuite.lu;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.pgrsuite.lu.evidence.Exchange;
import org.pgrsuite.lu.evidence.Purpose;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TaskResponse;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;
import org.pgrsuite.spc.ReservationData.Reservation;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.Status;

/**
 * A service action and a reset that are sent at the same moment, each once, round after round. The
 * reset may take the service action away, but only as a whole; so nothing goes out again, which
 * could complete what was left half done.
 */
final class ResetRace {
  private static final long MOST_NANOS = Duration.ofMinutes(1).toNanos();
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final LogicalUnit unit;
  private final Course course;
  private final Initiator sender;
  private final Command command;
  private final Initiator resetter;
  private final TaskFunction function;

  ResetRace(
      LogicalUnit unit,
      Course course,
      Initiator sender,
      Command command,
      Initiator resetter,
      TaskFunction function) {
    this.unit = unit;
    this.course = course;
    this.sender = sender;
    this.command = command;
    this.resetter = resetter;
    this.function = function;
  }

  /**
   * The state, as far as a round may leave it in two ways.
   *
   * @param rise by how much PRgeneration has risen since the round began
   */
  private record State(List<ReservationKey> keys, Optional<Reservation> reservation, long rise) {
    static State of(Snapshot now, Snapshot before) {
      return new State(
          now.keys(), now.reservation(), Snapshot.rise(before.generation(), now.generation()));
    }

    @Override
    public String toString() {
      return "%s, %s, PRgeneration risen by %d"
          .formatted(Snapshot.describeKeys(keys), Snapshot.describeReservation(reservation), rise);
    }
  }

  /**
   * Runs it. The exchanges of the last round are told.
   *
   * @param rounds how many, or as many as can begin within a minute
   * @throws AssertionError if a round left another state than the service action found or makes
   */
  void run(int rounds) {
    try {
      runHeldBack(rounds);
    } finally {
      unit.line().release();
    }
  }

  private void runHeldBack(int rounds) {
    State done = undisturbed();
    int carriedOut = 0;
    int run = 0;
    long began = System.nanoTime();
    while (run < rounds && System.nanoTime() - began < MOST_NANOS) {
      run++;
      carriedOut += round(run, done) ? 1 : 0;
    }
    unit.line()
        .note(
            "%d rounds were run: %d × carried out, %d × not at all"
                .formatted(run, carriedOut, run - carriedOut));
  }

  /** What the service action makes when there is no reset. */
  private State undisturbed() {
    Snapshot before = begin();
    sender.mustDo(command, "without a reset it has to succeed");
    return end(before);
  }

  private boolean round(int number, State done) {
    Snapshot before = begin();
    State untouched = State.of(before, before);
    Optional<ScsiResult> result = unit.line().alone(this::sendTogether);
    unit.loggedIn().forEach(each -> each.session().comeBack(LIMIT));
    State after = end(before);
    String how = result.map(ScsiResult::outcome).orElse("no answer");
    boolean legal =
        mayBeDone(result) && after.equals(done) || mayBeUndone(result) && after.equals(untouched);
    if (!legal) {
      throw new AssertionError(
          "round %d of %s with %s at the same moment ended with %s and left %s; carried out it leaves %s, and not at all %s"
              .formatted(
                  number, CommandText.sentence(command), function, how, after, done, untouched));
    }
    return after.equals(done);
  }

  /** What meets a unit attention is not carried out; what a reset aborts may have been. */
  private static boolean mayBeDone(Optional<ScsiResult> result) {
    return result.map(each -> each.isGood() || isAborted(each)).orElse(true);
  }

  private static boolean mayBeUndone(Optional<ScsiResult> result) {
    return result
        .map(each -> each.isUnitAttention() || each.isToBeRepeated() || isAborted(each))
        .orElse(true);
  }

  private static boolean isAborted(ScsiResult result) {
    return result.status().equals(Status.TASK_ABORTED);
  }

  private Snapshot begin() {
    unit.line().holdBack();
    unit.knownState().bringAbout();
    course.repeat();
    unit.registrar().sending(command);
    Snapshot before = unit.observations().snapshot();
    unit.loggedIn().forEach(each -> each.attentions().fetch());
    unit.observations().mayHaveChanged(sender);
    return before;
  }

  private State end(Snapshot before) {
    unit.observations().forget();
    return State.of(unit.observations().snapshot(), before);
  }

  /** How the service action ended; nothing if there was no answer, which the reset excuses. */
  private Optional<ScsiResult> sendTogether() {
    resetter.attentions().mayBePending();
    CyclicBarrier start = new CyclicBarrier(2);
    Future<Optional<ScsiResult>> action =
        Threads.start(
            () -> {
              start.await();
              return sent();
            });
    Future<Optional<TaskResponse>> reset =
        Threads.start(
            () -> {
              start.await();
              return resetter.channel().manage(function);
            });
    Optional<TaskResponse> response = Threads.endedAfter(reset, action);
    Optional<ScsiResult> result = Threads.ended(action);
    requireDone(response);
    unit.line()
        .account(
            result
                .map(each -> Exchange.answered(sender.name(), Purpose.ACT, command, each))
                .orElseGet(
                    () -> Exchange.failed(sender.name(), Purpose.ACT, command, "no answer")));
    return result;
  }

  private Optional<ScsiResult> sent() {
    try {
      return Optional.of(sender.channel().start(command).await());
    } catch (TransportException e) {
      if (!e.isWithoutAnswer()) {
        throw e;
      }
      if (e.isPathLost()) {
        sender.session().renew();
      }
      return Optional.empty();
    }
  }

  private void requireDone(Optional<TaskResponse> response) {
    String words =
        response.map(TaskResponse::words).orElse("nothing, since the path cannot send it");
    if (response.filter(TaskResponse::done).isEmpty()) {
      throw new AssertionError(
          "initiator %s's %s ended with %s; with nothing reserved it was carried out"
              .formatted(resetter, function, words));
    }
  }
}
