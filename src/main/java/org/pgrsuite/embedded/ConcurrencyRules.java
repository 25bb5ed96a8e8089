package org.pgrsuite.embedded;

import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/** What is indivisible. */
public class ConcurrencyRules {
  /**
   * A service action of PERSISTENT RESERVE OUT: no two of one unit interleave [CON-01 to CON-08].
   *
   * @param lock the unit's
   */
  public <T> T indivisibly(Lock lock, Supplier<T> serviceAction) {
    lock.lock();
    try {
      return serviceAction.get();
    } finally {
      lock.unlock();
    }
  }
}
