package org.pgrsuite.lu;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.pgrsuite.lu.evidence.Exchange;
import org.pgrsuite.lu.evidence.Purpose;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.Status;

/**
 * An initiator that writes, on a thread of its own, while the target loses power and comes back: it
 * connects again as soon as it can, and has the first word.
 */
final class PowerWitness {
  private static final long PAUSE = Duration.ofMillis(2).toNanos();

  private final Line line;
  private final ScratchBlocks scratch;
  private final Initiator writer;
  private final Command write;
  private final Duration limit;
  private final Map<String, ScsiResult> outcomes = new LinkedHashMap<>();
  private final Thread thread = new Thread(this::run, "pgr-power-witness");
  private volatile boolean back;
  private volatile boolean decided;
  private volatile Optional<RuntimeException> failure = Optional.empty();

  PowerWitness(LogicalUnit unit, Initiator writer, Duration limit) {
    this.line = unit.line();
    this.scratch = unit.scratch();
    this.writer = writer;
    this.write = scratch.write(BlockCommand.WRITE_10, writer);
    this.limit = limit;
  }

  void begin() {
    thread.setDaemon(true);
    thread.start();
  }

  /** The target has been switched on: the next decision of the unit is the last that counts. */
  void powerIsBack() {
    back = true;
  }

  /**
   * Waits for that.
   *
   * @return how the writes ended, each way once
   */
  List<String> end() {
    try {
      thread.join(limit.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    failure.ifPresent(
        each -> {
          throw each;
        });
    if (!decided) {
      throw new TransportException(
          Kind.NO_ANSWER,
          "no answer to a write of %s within %d s after the power was back"
              .formatted(writer, limit.toSeconds()));
    }
    outcomes.forEach((outcome, result) -> tell(result));
    return List.copyOf(outcomes.keySet());
  }

  private void tell(ScsiResult result) {
    scratch.first().judge(write, result);
    line.account(Exchange.answered(writer.name(), Purpose.ACT, write, result));
  }

  private void run() {
    try {
      long deadline = Long.MAX_VALUE;
      while (!decided && (deadline == Long.MAX_VALUE || System.nanoTime() - deadline < 0)) {
        boolean wasBack = back;
        if (wasBack && deadline == Long.MAX_VALUE) {
          deadline = System.nanoTime() + limit.toNanos();
        }
        Optional<ScsiResult> result = writer.channel().attempt(write);
        result.ifPresent(each -> outcomes.putIfAbsent(each.outcome(), each));
        decided = result.filter(each -> wasBack && isDecision(each)).isPresent();
        LockSupport.parkNanos(PAUSE);
      }
    } catch (RuntimeException e) {
      failure = Optional.of(e);
    }
  }

  private static boolean isDecision(ScsiResult result) {
    return result.isGood() || result.status().equals(Status.RESERVATION_CONFLICT);
  }
}
