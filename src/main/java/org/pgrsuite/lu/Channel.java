package org.pgrsuite.lu;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.pgrsuite.path.PathDescription;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Command;

/**
 * Keeps one path open. A path that was lost is opened again before the next command; every command
 * goes out exactly once.
 */
final class Channel implements AutoCloseable {
  private static final long PAUSE_BETWEEN_ATTEMPTS = Duration.ofMillis(50).toNanos();

  private final String initiator;
  private final Supplier<ScsiPath> opener;
  private final Duration timeout;
  private ScsiPath path;
  private boolean lost;

  /**
   * Opens the path.
   *
   * @throws TransportException if it cannot be opened
   */
  Channel(String initiator, Supplier<ScsiPath> opener, Duration timeout) {
    this.initiator = initiator;
    this.opener = opener;
    this.timeout = timeout;
    this.path = opener.get();
  }

  PathDescription description() {
    return path.description();
  }

  /**
   * Sends a command once and waits for its answer.
   *
   * @throws RunEndedException if the path was lost before and cannot be opened again
   */
  ScsiResult execute(Command command) {
    if (lost) {
      reopen();
    }
    try {
      return path.execute(command, timeout);
    } catch (TransportException e) {
      lost |= e.isPathLost();
      throw e;
    }
  }

  /** Gives the path up, so that the next command goes out on a fresh one. */
  void renew() {
    lost = true;
  }

  /** A target that restarts or a kernel that recovers needs a moment: tries until the limit. */
  private void reopen() {
    path.close();
    long deadline = System.nanoTime() + timeout.toNanos();
    while (lost) {
      try {
        path = opener.get();
        lost = false;
      } catch (TransportException e) {
        if (System.nanoTime() - deadline > 0) {
          throw new RunEndedException(
              "The run ends here: the path of %s could not be re-established within %d s. %s"
                  .formatted(initiator, timeout.toSeconds(), e.getMessage()),
              e);
        }
        LockSupport.parkNanos(PAUSE_BETWEEN_ATTEMPTS);
      }
    }
  }

  @Override
  public void close() {
    path.close();
  }
}
