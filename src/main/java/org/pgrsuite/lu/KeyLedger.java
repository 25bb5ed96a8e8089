package org.pgrsuite.lu;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.spc.ReservationKey;

/**
 * The keys that this run has sent and those that the operator allows: every other key belongs to
 * somebody else, whose registration a CLEAR would take away.
 */
final class KeyLedger {
  private final Set<ReservationKey> allowed;
  private final Set<ReservationKey> sent = new HashSet<>();
  private final Consumer<ReservationKey> beforeFirst;

  /**
   * A ledger in which nothing was sent yet.
   *
   * @param allowed keys of others that may be cleared
   * @param beforeFirst is told of each key before it is sent for the first time
   */
  KeyLedger(Set<ReservationKey> allowed, Consumer<ReservationKey> beforeFirst) {
    this.allowed = Set.copyOf(allowed);
    this.beforeFirst = beforeFirst;
  }

  /** This run is about to register this key. */
  void sending(ReservationKey key) {
    if (!sent.contains(key) && !key.isZero()) {
      beforeFirst.accept(key);
    }
    sent.add(key);
  }

  /** The keys that belong to somebody else. */
  List<ReservationKey> foreignAmong(List<ReservationKey> keys) {
    return keys.stream()
        .filter(key -> !sent.contains(key) && !allowed.contains(key))
        .distinct()
        .toList();
  }

  /**
   * The unit must not be touched where there are keys of others.
   *
   * @throws RefusedException if there are any among these
   */
  void refuseForeignAmong(List<ReservationKey> keys) {
    List<ReservationKey> foreign = foreignAmong(keys);
    if (!foreign.isEmpty()) {
      throw new RefusedException(
          "no keys of others",
          "somebody else uses this logical unit, since %s registered by no initiator of this run"
              .formatted(Snapshot.describeKeys(foreign) + (foreign.size() == 1 ? " is" : " are")),
          "take the unit for the suite alone, or list the keys in pgr.allow-foreign-keys if they"
              + " may be cleared; nothing of theirs was touched");
    }
  }
}
