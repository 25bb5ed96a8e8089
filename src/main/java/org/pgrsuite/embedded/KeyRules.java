package org.pgrsuite.embedded;

import org.pgrsuite.spc.ReservationKey;

/** What reservation keys are, and when two are equal. */
public class KeyRules {
  /** Whether two keys are equal: all 64 bits count [GEN-04]. */
  public boolean isSame(ReservationKey one, ReservationKey other) {
    return one.equals(other);
  }

  /** Whether this is no key, so that a nexus with it is or becomes unregistered. */
  public boolean isNone(ReservationKey key) {
    return key.isZero();
  }

  /** The key as it is stored: as it was received [GEN-04]. */
  public ReservationKey stored(ReservationKey received) {
    return received;
  }
}
