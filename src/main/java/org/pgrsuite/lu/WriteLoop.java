package org.pgrsuite.lu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.pgrsuite.lu.evidence.Exchange;
import org.pgrsuite.lu.evidence.Purpose;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Command;

/**
 * An initiator that writes one pattern to the first scratch block, over and over, on a thread of
 * its own that has the path for itself. What is said of it is kept as stretches, since there may be
 * a hundred thousand writes.
 */
final class WriteLoop implements Occupation {
  private static final int MORE_WRITES = 20;

  /**
   * A write that was aborted may get no answer; the next one then goes out after this time. A write
   * may wait as long for a PREEMPT that the controllers of a unit have to agree on.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(6);

  private static final long PAUSE = Duration.ofMillis(1).toNanos();
  private static final String NO_ANSWER = "no answer";

  private final LogicalUnit unit;
  private final Initiator writer;
  private final Command command;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<AdditionalSense> attentions = new ArrayList<>();
  private final List<Exchange> told = new ArrayList<>();
  private long lastGoodSentAt;
  private volatile int ended;
  private volatile boolean stopping;
  private Optional<Future<Void>> thread = Optional.empty();

  WriteLoop(LogicalUnit unit, Initiator writer, Command command) {
    this.unit = unit;
    this.writer = writer;
    this.command = command;
  }

  /**
   * Begins, and returns when a write has ended.
   *
   * @throws TransportException if it got no answer
   * @throws AssertionError if it did not end with GOOD
   */
  void begin() {
    writer.attentions().fetch();
    writer.occupy(this);
    thread = Optional.of(Threads.start(this::run));
    awaitWrites(1);
    String first = soFar().stretches().stream().findFirst().map(Stretch::outcome).orElse(NO_ANSWER);
    if (first.equals(NO_ANSWER)) {
      throw new TransportException(
          TransportException.Kind.NO_ANSWER,
          "initiator %s keeps writing, and the first write got no answer.".formatted(writer));
    }
    if (!first.equals("GOOD")) {
      throw new AssertionError(
          "initiator %s keeps writing, and the first write ended with %s".formatted(writer, first));
    }
  }

  /**
   * Waits until some writes that are sent from now on have ended, and ends: rights that come back
   * after a while show.
   *
   * @return how the writes ended; unit attentions are kept for the steps instead
   */
  WriteSeries stop() {
    awaitWrites(ended + MORE_WRITES);
    halt();
    writer.free();
    told.forEach(unit.line()::account);
    attentions.forEach(writer.attentions()::add);
    unit.scratch().mayHaveChanged();
    return soFar();
  }

  @Override
  public void abandon() {
    halt();
    writer.session().renew();
  }

  private void halt() {
    stopping = true;
    thread.ifPresent(Threads::ended);
  }

  /** An end by itself, because of a failure, is told by whoever waits for the thread. */
  private void awaitWrites(int count) {
    long deadline = System.nanoTime() + unit.timeout().toNanos();
    while (ended < count && !isOver() && System.nanoTime() - deadline < 0) {
      LockSupport.parkNanos(PAUSE);
    }
    if (isOver()) {
      thread.ifPresent(Threads::ended);
    }
  }

  private boolean isOver() {
    return thread.filter(Future::isDone).isPresent();
  }

  private synchronized WriteSeries soFar() {
    return new WriteSeries(stretches, lastGoodSentAt);
  }

  private Void run() {
    while (!stopping && unit.ending().isEmpty()) {
      long sentAt = System.nanoTime();
      keep(sentAt, answer());
    }
    return null;
  }

  private Optional<ScsiResult> answer() {
    try {
      return writer.channel().start(command).within(PATIENCE);
    } catch (TransportException e) {
      if (e.isPathLost()) {
        writer.session().renew();
      }
      throw e;
    }
  }

  /** What was not carried out for a reason of its own says nothing of the rights of the writer. */
  private synchronized void keep(long sentAt, Optional<ScsiResult> result) {
    if (result.filter(ScsiResult::isGood).isPresent()) {
      lastGoodSentAt = sentAt;
    }
    Optional<AdditionalSense> attention = result.flatMap(ScsiResult::unitAttention);
    attention.ifPresent(attentions::add);
    if (attention.isPresent()) {
      tell(result);
    } else if (result.filter(ScsiResult::isToBeRepeated).isPresent()) {
      LockSupport.parkNanos(PAUSE);
    } else {
      lengthen(result.map(ScsiResult::outcome).orElse(NO_ANSWER), result);
      ended++;
    }
  }

  private void lengthen(String outcome, Optional<ScsiResult> result) {
    int last = stretches.size() - 1;
    if (last >= 0 && stretches.get(last).outcome().equals(outcome)) {
      stretches.set(last, new Stretch(outcome, stretches.get(last).count() + 1));
    } else {
      stretches.add(new Stretch(outcome, 1));
      tell(result);
    }
  }

  /** The first of each stretch is evidence enough. */
  private void tell(Optional<ScsiResult> result) {
    told.add(
        result
            .map(answer -> Exchange.answered(writer.name(), Purpose.GIVEN, command, answer))
            .orElseGet(
                () -> Exchange.failed(writer.name(), Purpose.GIVEN, command, "it got no answer")));
  }
}
