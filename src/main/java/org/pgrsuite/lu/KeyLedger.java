package org.pgrsuite.lu;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pgrsuite.spc.ReservationKey;

/**
 * The keys that this run has sent and those that the operator allows: every other key belongs to
 * somebody else, whose registration a CLEAR would take away.
 */
final class KeyLedger {
  private final Set<ReservationKey> allowed;
  private final Set<ReservationKey> sent = new HashSet<>();

  KeyLedger(Set<ReservationKey> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  /** This run is about to register this key. */
  void sending(ReservationKey key) {
    sent.add(key);
  }

  /** The keys that belong to somebody else. */
  List<ReservationKey> foreignAmong(List<ReservationKey> keys) {
    return keys.stream()
        .filter(key -> !sent.contains(key) && !allowed.contains(key))
        .distinct()
        .toList();
  }
}
