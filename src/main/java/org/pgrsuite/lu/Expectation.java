package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.spc.ReservationData.Reservation;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * The state that the Given steps of a scenario have asked for. It is compared with what the logical
 * unit reports before the first act, which costs nothing, since that is read anyway.
 */
final class Expectation {
  private final LogicalUnit unit;
  private Optional<ReservationType> type = Optional.empty();
  private boolean stands;

  Expectation(LogicalUnit unit) {
    this.unit = unit;
  }

  void registered() {
    stands = true;
  }

  void reserved(ReservationType made) {
    type = Optional.of(made);
  }

  /** An act begins: from now on the scenario itself says what has to be. */
  void end() {
    stands = false;
  }

  /**
   * Compares keys and type. Which key a reservation shows has scenarios of its own, which one wrong
   * key here would drown.
   *
   * @throws RefusedException if the difference is that somebody else has registered
   * @throws AssertionError if the logical unit accepted the commands and reports another state
   */
  void confirm(Snapshot state) {
    Optional<Integer> reported = state.reservation().map(Reservation::type);
    boolean same = state.keys().equals(keys()) && reported.equals(type.map(ReservationType::code));
    if (stands && !same) {
      unit.knownState().refuseKeysOfOthers();
      throw new AssertionError(
          "the Given steps ended with GOOD and asked for %s and %s; the logical unit reports %s and %s"
              .formatted(
                  Snapshot.describeKeys(keys()),
                  type.map(each -> each + " reservation").orElse("no reservation"),
                  Snapshot.describeKeys(state.keys()),
                  Snapshot.describeReservation(state.reservation())));
    }
  }

  private List<ReservationKey> keys() {
    return Snapshot.sorted(
        unit.initiators().stream()
            .map(Initiator::registeredKey)
            .filter(key -> !key.isZero())
            .toList());
  }
}
