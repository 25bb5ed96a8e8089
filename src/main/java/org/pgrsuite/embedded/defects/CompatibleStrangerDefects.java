package org.pgrsuite.embedded.defects;

import java.util.List;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reply;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.spc.AdditionalSense;

/**
 * Units whose RESERVE and RELEASE of SPC-2 are wrong for who has no part in a persistent
 * reservation, or while there is none.
 */
final class CompatibleStrangerDefects {
  private CompatibleStrangerDefects() {}

  static List<Defect> list() {
    return List.of(
        UnitReservationCommand.RELEASE_6.wrong(
            "SPEC2-07",
            "of-stranger-releases",
            "RELEASE(6) of an initiator that is not registered releases the persistent reservation.",
            request -> !isRegistered(request) && isReserved(request),
            request -> {
              request.unit().become(request.unit().state().withoutReservation());
              return UnitReservationCommand.RELEASE_6.right().execute(request);
            }),
        UnitReservationCommand.RELEASE_6.wrong(
            "SPEC2-07",
            "of-stranger-is-illegal",
            "RELEASE(6) of an initiator that is not registered ends with INVALID FIELD IN CDB.",
            request -> !isRegistered(request) && isReserved(request),
            CompatibleStrangerDefects::refuse),
        UnitReservationCommand.RESERVE_6.wrong(
            "SPEC2-07",
            "of-stranger-without-reservation-is-illegal",
            "RESERVE(6) of an initiator that is not registered, while others are, ends with INVALID FIELD IN CDB.",
            CompatibleStrangerDefects::isStrangerAmongRegistrants,
            CompatibleStrangerDefects::refuse),
        UnitReservationCommand.RESERVE_6.wrong(
            "SPEC2-08",
            "of-registrant-clears-registrations",
            "RESERVE(6) of a registrant where nothing is reserved removes all registrations.",
            request -> isRegistered(request) && !isReserved(request),
            CompatibleStrangerDefects::removeRegistrations),
        UnitReservationCommand.RESERVE_6.wrong(
            "SPEC2-07",
            "of-stranger-clears-registrations",
            "RESERVE(6) of an initiator that is not registered removes all registrations.",
            CompatibleStrangerDefects::isStrangerAmongRegistrants,
            CompatibleStrangerDefects::removeRegistrations),
        UnitReservationCommand.RESERVE_6.wrong(
            "SPEC2-08",
            "of-registrant-is-illegal",
            "RESERVE(6) of a registrant where nothing is reserved ends with INVALID FIELD IN CDB.",
            request -> isRegistered(request) && !isReserved(request),
            CompatibleStrangerDefects::refuse));
  }

  private static boolean isRegistered(Request request) {
    return request.situation().isRegistered();
  }

  private static boolean isReserved(Request request) {
    return request.situation().state().reservation().isPresent();
  }

  /** While nothing is reserved. */
  private static boolean isStrangerAmongRegistrants(Request request) {
    return !isRegistered(request)
        && !request.situation().state().registrations().isEmpty()
        && !isReserved(request);
  }

  private static Outcome refuse(Request request) {
    return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  private static Outcome removeRegistrations(Request request) {
    request.unit().become(request.unit().state().withRegistrations(List.of()));
    return Reply.DONE;
  }
}
