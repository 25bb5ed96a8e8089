package org.pgrsuite.path.sgio;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells the paths of this process that a command on one of them got no answer: the kernel may
 * recover a host adapter that they share, and would keep whoever enters it then. One object a path;
 * for any thread.
 */
final class Alarm {
  /** How often one was raised. As much the process's own as the host adapters are the machine's. */
  private static final AtomicInteger RAISED = new AtomicInteger();

  private volatile int heeded = RAISED.get();

  /** A command on this path got no answer. */
  void raise() {
    RAISED.incrementAndGet();
  }

  /**
   * Looks whether the path can be used, if one was raised since it was looked at last.
   *
   * @param look throws an exception if it cannot
   */
  void heed(Runnable look) {
    int now = RAISED.get();
    if (now != heeded) {
      look.run();
      heeded = now;
    }
  }
}
