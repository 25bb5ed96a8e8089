package org.pgrsuite.path;

import java.time.Duration;
import java.util.Optional;

/** A command in progress. To be used by the thread that the path belongs to. */
public interface PendingExchange {
  /**
   * Waits until the command has ended.
   *
   * @return what the logical unit answered; the same object when called again
   * @throws TransportException if there is no answer within the timeout, or host, driver or wire
   *     failed; the path is of no use any more if {@link TransportException#isPathLost()}
   */
  ScsiResult await();

  /**
   * Waits for the answer, but not for long. A command that was aborted may never get one, and the
   * path goes on without.
   *
   * @param limit how long to wait at most
   * @return nothing if there is no answer by then
   * @throws TransportException if host, driver or wire failed
   */
  Optional<ScsiResult> within(Duration limit);
}
