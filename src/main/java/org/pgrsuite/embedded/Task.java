package org.pgrsuite.embedded;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Status;

/**
 * A command in progress. It waits, then moves its data, then has ended; while it waits it can be
 * aborted, and then moves no data at all [PAB-02, PAB-10]. Safe for several threads.
 */
public final class Task {
  private enum Stage {
    WAITING,
    MOVING_DATA,
    ENDED
  }

  private static final Answer ABORTED = new Answer(Status.TASK_ABORTED, Bytes.NONE, Bytes.NONE, 0);
  private static final long FOREVER = Long.MAX_VALUE;

  private final NexusId owner;
  private Stage stage = Stage.WAITING;
  private Supplier<Answer> work = () -> ABORTED;
  private long start = FOREVER;
  private Optional<Answer> answer = Optional.empty();

  Task(NexusId owner) {
    this.owner = owner;
  }

  /** A command that was answered at once. */
  Task(NexusId owner, Answer answer) {
    this.owner = owner;
    this.stage = Stage.ENDED;
    this.answer = Optional.of(answer);
  }

  /** The nexus that sent the command. */
  public NexusId owner() {
    return owner;
  }

  /** Whether there is nothing to wait for any more: it was answered or aborted. */
  public synchronized boolean hasEnded() {
    return stage == Stage.ENDED;
  }

  /**
   * Waits for the end.
   *
   * @return nothing if the command was aborted without an answer [PAB-03], or has not ended in time
   */
  public Optional<Answer> await(Duration timeout) {
    if (hasEnded()) {
      return answerSoFar();
    }
    long deadline = System.nanoTime() + timeout.toNanos();
    waitUntil(Math.min(deadline, startTime()));
    if (System.nanoTime() >= startTime()) {
      run();
    }
    waitUntil(deadline);
    return answerSoFar();
  }

  private synchronized Optional<Answer> answerSoFar() {
    return answer;
  }

  private synchronized long startTime() {
    return start;
  }

  private synchronized void waitUntil(long moment) {
    boolean interrupted = false;
    for (long left = moment - System.nanoTime();
        stage != Stage.ENDED && left > 0;
        left = moment - System.nanoTime()) {
      try {
        wait(left / 1_000_000, (int) (left % 1_000_000));
      } catch (InterruptedException later) {
        interrupted = true;
        break;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** From now on there is something to do, which is not done before {@code nanos} have passed. */
  synchronized void prepare(Supplier<Answer> whatToDo, long nanos) {
    work = whatToDo;
    start = nanos == FOREVER ? FOREVER : System.nanoTime() + nanos;
  }

  /** Moves the data, unless that was done or the command was aborted. */
  void run() {
    if (begin()) {
      Optional<Answer> last = Optional.empty();
      try {
        last = Optional.of(work.get());
      } finally {
        end(last);
      }
    }
  }

  private synchronized boolean begin() {
    boolean mayBegin = stage == Stage.WAITING;
    if (mayBegin) {
      stage = Stage.MOVING_DATA;
    }
    return mayBegin;
  }

  /**
   * Ends without moving data, unless it has ended.
   *
   * @return whether it had not
   */
  synchronized boolean end(Optional<Answer> last) {
    boolean first = stage != Stage.ENDED;
    if (first) {
      stage = Stage.ENDED;
      answer = last;
    }
    notifyAll();
    return first;
  }

  /**
   * Ends a command that waits, and waits for one that moves its data.
   *
   * @param told whether it ends with TASK ABORTED; otherwise without an answer
   * @return whether the command was aborted
   */
  synchronized boolean abort(boolean told) {
    if (stage == Stage.WAITING) {
      end(told ? Optional.of(ABORTED) : Optional.empty());
      return true;
    }
    waitUntil(FOREVER);
    return false;
  }
}
