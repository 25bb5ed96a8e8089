package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.ReservationData.Reservation;
import org.pgrsuite.spc.ReservationKey;

/**
 * What a round of a race came to. Two rounds are equal if nobody can tell them apart.
 *
 * @param outcomes how each command ended, in the order of the feature
 * @param answers what those returned that read the state: PRgeneration against the beginning
 * @param keys the registered keys
 * @param reservation the reservation
 * @param rise by how much PRgeneration has risen
 * @param block whose data is in the scratch block, in words; empty if nobody writes
 */
public record Round(
    List<String> outcomes,
    List<String> answers,
    List<ReservationKey> keys,
    Optional<Reservation> reservation,
    long rise,
    String block) {
  @Override
  public String toString() {
    String read = answers.isEmpty() ? "" : " (read: " + String.join("; ", answers) + ")";
    return "%s%s, leaving %s, %s, PRgeneration risen by %d%s"
        .formatted(
            String.join(" and ", outcomes),
            read,
            Snapshot.describeKeys(keys),
            Snapshot.describeReservation(reservation),
            rise,
            block.isEmpty() ? "" : ", " + block);
  }
}
