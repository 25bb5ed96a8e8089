package org.pgrsuite.lu;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * An open logical unit and the promise to clean it up, also when the process is told to end
 * (Ctrl-C, SIGTERM).
 */
final class Lease {
  /**
   * How long the run has to end by itself and write its reports, before it is cleaned up for it.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final LogicalUnit unit;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::interrupted, "pgr-clean-up");

  Lease(LogicalUnit unit) {
    this.unit = unit;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  LogicalUnit unit() {
    return unit;
  }

  boolean isOpen() {
    return closed.getCount() > 0;
  }

  void close() {
    try {
      unit.close();
    } finally {
      closed.countDown();
      forgetHook();
    }
  }

  private void interrupted() {
    unit.endRun("The run was interrupted.");
    try {
      if (!closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        unit.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook itself is waiting for this close.
    }
  }
}
