package org.pgrsuite.path.sgio;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Watches the one call of the kernel that a path makes, and interrupts it when it takes longer than
 * the kernel was told: after the timeout of a command the kernel aborts it, resets what it thinks
 * fit, and may take minutes. A thread of its own, begun with the first call; two writes to a
 * variable are all that a call costs.
 */
final class Watchdog implements AutoCloseable {
  private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private static final class Watch {
    private final long thread;
    private final long deadline;

    private Watch(long thread, long deadline) {
      this.thread = thread;
      this.deadline = deadline;
    }
  }

  private final String name;
  private final AtomicReference<Optional<Watch>> watched = new AtomicReference<>(Optional.empty());
  private volatile boolean closed;
  private boolean running;

  /** For calls of one thread at a time; {@code name} tells the thread from others. */
  Watchdog(String name) {
    this.name = name;
  }

  /**
   * Makes a call.
   *
   * @param deadline when it is interrupted, as {@link System#nanoTime()} counts
   */
  void watch(long deadline, Runnable call) {
    start();
    Optional<Watch> mine = Optional.of(new Watch(Interrupts.currentThread(), deadline));
    watched.set(mine);
    try {
      call.run();
    } finally {
      takeBack(mine);
    }
  }

  /** A signal must hit this call and none after it: waits until it is sent, if it is being sent. */
  private void takeBack(Optional<Watch> mine) {
    while (!watched.compareAndSet(mine, Optional.empty())) {
      Thread.onSpinWait();
    }
  }

  private void start() {
    if (!running) {
      running = true;
      Thread thread = new Thread(this::run, name);
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void run() {
    while (!closed || watched.get().isPresent()) {
      LockSupport.parkNanos(TICK_NANOS);
      interruptIfOverdue(watched.get());
    }
  }

  private void interruptIfOverdue(Optional<Watch> seen) {
    if (seen.filter(each -> System.nanoTime() - each.deadline > 0).isEmpty()
        || !watched.compareAndSet(seen, Optional.empty())) {
      return;
    }
    Interrupts.interrupt(seen.get().thread);
    watched.set(seen);
  }

  /** Ends the thread within a tick, or after the call in progress. */
  @Override
  public void close() {
    closed = true;
  }
}
