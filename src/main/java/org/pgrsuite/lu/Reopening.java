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
 * moment, so it tries until a limit. A target that does not come back in that time is taken for
 * dead, and started again once, if the operator said how.
 */
final class Reopening {
  private static final long PAUSE_BETWEEN_ATTEMPTS = Duration.ofMillis(50).toNanos();

  private final String initiator;
  private final Optional<Runnable> revival;

  /** Of the path of this initiator. */
  Reopening(String initiator, Optional<Runnable> revival) {
    this.initiator = initiator;
    this.revival = revival;
  }

  /**
   * Opens it.
   *
   * @throws RunEndedException if that takes longer than this
   */
  ScsiPath within(Duration limit, Supplier<ScsiPath> opener) {
    try {
      return open(limit, opener);
    } catch (TransportException first) {
      return revival
          .map(start -> openAfter(start, limit, opener))
          .orElseThrow(() -> ended(limit, first));
    }
  }

  private ScsiPath openAfter(Runnable start, Duration limit, Supplier<ScsiPath> opener) {
    start.run();
    try {
      return open(limit, opener);
    } catch (TransportException second) {
      throw ended(limit, second);
    }
  }

  private static ScsiPath open(Duration limit, Supplier<ScsiPath> opener) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (true) {
      try {
        return opener.get();
      } catch (TransportException notYet) {
        if (System.nanoTime() - deadline >= 0) {
          throw notYet;
        }
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
