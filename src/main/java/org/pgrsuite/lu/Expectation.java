package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.ReservationData.Reservation;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * The state that the Given steps of a scenario have asked for. It is compared with what the logical
 * unit reports before the first act, which costs nothing, since that is read anyway.
 */
final class Expectation {
  private final List<Initiator> initiators;
  private Optional<Reservation> reservation = Optional.empty();
  private boolean stands;

  Expectation(List<Initiator> initiators) {
    this.initiators = initiators;
  }

  void registered() {
    stands = true;
  }

  void reserved(Initiator holder, ReservationType type) {
    ReservationKey key = type.isAllRegistrants() ? ReservationKey.ZERO : holder.registeredKey();
    reservation = Optional.of(new Reservation(key, 0, type.code()));
  }

  /** An act begins: from now on the scenario itself says what has to be. */
  void end() {
    stands = false;
    reservation = Optional.empty();
  }

  /**
   * Compares.
   *
   * @throws AssertionError if the logical unit accepted the commands and reports another state
   */
  void confirm(Snapshot state) {
    if (stands && !(state.keys().equals(keys()) && state.reservation().equals(reservation))) {
      throw new AssertionError(
          "the Given steps ended with GOOD and asked for %s and %s; the logical unit reports %s and %s"
              .formatted(
                  Snapshot.describeKeys(keys()),
                  Snapshot.describeReservation(reservation),
                  Snapshot.describeKeys(state.keys()),
                  Snapshot.describeReservation(state.reservation())));
    }
  }

  private List<ReservationKey> keys() {
    return Snapshot.sorted(
        initiators.stream().map(Initiator::registeredKey).filter(key -> !key.isZero()).toList());
  }
}
