package org.pgrsuite.embedded;

import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * A persistent reservation; its scope is always the logical unit. SPC-4 5.13.9.
 *
 * @param type its type
 * @param reservedBy the holder; under the All Registrants types, whose holders are all registrants,
 *     only a memory of who made it
 * @param madeWith the key that it was made with; of no importance once the holder changed it, for
 *     {@link AnswerRules#reservationKey} looks at the registration [REG-08, REG-09]
 */
public record Reservation(ReservationType type, NexusId reservedBy, ReservationKey madeWith) {
  /** Whether registrants other than a single holder have its rights: types 5 to 8. */
  public boolean isSharedByRegistrants() {
    return type.isRegistrantsOnly() || type.isAllRegistrants();
  }
}
