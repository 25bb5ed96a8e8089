package org.pgrsuite.path;

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
}
