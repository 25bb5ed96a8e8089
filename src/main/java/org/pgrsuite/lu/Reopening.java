package org.pgrsuite.lu;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.pgrsuite.lu.ending.RunEndedException;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.TransportException;

/**
 * Opens a path again that was lost. A target that restarts or a kernel that recovers needs a
 * moment, so it tries until a limit. If the operator said how, a target that does not come back in
 * that time is taken for dead, and started again once; else it has {@value #TIMES} times as long.
 */
final class Reopening {
  private static final long PAUSE_BETWEEN_ATTEMPTS = Duration.ofMillis(50).toNanos();

  /**
   * TCP waits twice as long before each further try, so that after a silence it takes up to twice
   * the silence until the kernel notices that it is over.
   */
  private static final int TIMES = 3;

  private final String initiator;
  private final Optional<Runnable> revival;
  private final Runnable goingOn;

  /**
   * Of the path of this initiator.
   *
   * @param goingOn throws {@link RunEndedException} if the run has been ended meanwhile
   */
  Reopening(String initiator, Optional<Runnable> revival, Runnable goingOn) {
    this.initiator = initiator;
    this.revival = revival;
    this.goingOn = goingOn;
  }

  /**
   * Opens it.
   *
   * @param limit how long a target that is alive may take
   * @throws RunEndedException if it takes longer, or nobody waits for it any more
   */
  ScsiPath within(Duration limit, Supplier<ScsiPath> opener) {
    return revival
        .map(start -> openOrRevive(limit, start, opener))
        .orElseGet(() -> openFinally(limit.multipliedBy(TIMES), opener));
  }

  private ScsiPath openOrRevive(Duration limit, Runnable start, Supplier<ScsiPath> opener) {
    try {
      return open(limit, opener);
    } catch (RunEndedException interrupted) {
      throw interrupted;
    } catch (TransportException dead) {
      start.run();
      return openFinally(limit, opener);
    }
  }

  private ScsiPath openFinally(Duration limit, Supplier<ScsiPath> opener) {
    try {
      return open(limit, opener);
    } catch (RunEndedException interrupted) {
      throw interrupted;
    } catch (TransportException last) {
      throw ended(limit, last);
    }
  }

  private ScsiPath open(Duration limit, Supplier<ScsiPath> opener) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (true) {
      try {
        return opener.get();
      } catch (TransportException notYet) {
        if (System.nanoTime() - deadline >= 0) {
          throw notYet;
        }
        goingOn.run();
        LockSupport.parkNanos(PAUSE_BETWEEN_ATTEMPTS);
      }
    }
  }

  private RunEndedException ended(Duration limit, TransportException last) {
    return new RunEndedException(
        "The run ends here: the path of %s could not be re-established within %d s. %s"
            .formatted(initiator, limit.toSeconds(), last.getMessage()),
        last);
  }
}
