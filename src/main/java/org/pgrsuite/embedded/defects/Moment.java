package org.pgrsuite.embedded.defects;

import java.util.function.BooleanSupplier;

/** Time for another thread to come in between, for units that let it. */
final class Moment {
  /** In nanoseconds: longer than it takes another thread to send a command. */
  private static final long LONG_ENOUGH = 2_000_000;

  private Moment() {}

  /** Waits for something, for no longer than a moment. */
  static void linger(BooleanSupplier until) {
    long end = System.nanoTime() + LONG_ENOUGH;
    while (!until.getAsBoolean() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
