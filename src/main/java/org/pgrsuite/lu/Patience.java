package org.pgrsuite.lu;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Tries again what passes by itself, after pauses that grow longer, until a time is over.
 *
 * @param limit how long
 */
record Patience(Duration limit) {
  private static final long FIRST_PAUSE = Duration.ofMillis(1).toNanos();
  private static final long LONGEST_PAUSE = Duration.ofMillis(100).toNanos();

  /** What the first attempt comes to that passes, or the last one in time; one at least. */
  <T> T until(Predicate<T> passes, Supplier<T> attempt) {
    long deadline = System.nanoTime() + limit.toNanos();
    long pause = FIRST_PAUSE;
    T last;
    do {
      LockSupport.parkNanos(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      last = attempt.get();
    } while (!passes.test(last) && System.nanoTime() - deadline < 0);
    return last;
  }
}
