package org.pgrsuite.embedded.defects;

import java.util.List;
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

  /** Who has no part in a reservation, and where there is none. */
  static List<Defect> list() {
    return List.of(
        UnitReservationCommand.doing(
            "release-6",
            "SPEC2-07",
            "release-6-of-stranger-releases",
            "RELEASE(6) of an initiator that is not registered releases the persistent reservation.",
            (request, right) -> {
              if (!request.situation().isRegistered()
                  && UnitReservationCommand.isReserved(request)) {
                request.unit().become(request.unit().state().withoutReservation());
              }
              return right.execute(request);
            }),
        UnitReservationCommand.doing(
            "release-6",
            "SPEC2-07",
            "release-6-of-stranger-is-illegal",
            "RELEASE(6) of an initiator that is not registered ends with INVALID FIELD IN CDB.",
            (request, right) ->
                !request.situation().isRegistered() && UnitReservationCommand.isReserved(request)
                    ? Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB)
                    : right.execute(request)),
        UnitReservationCommand.doing(
            "reserve-6",
            "SPEC2-07",
            "reserve-6-of-stranger-without-reservation-is-illegal",
            "RESERVE(6) of an initiator that is not registered, while others are, ends with INVALID FIELD IN CDB.",
            (request, right) ->
                !request.situation().isRegistered()
                        && hasRegistrations(request)
                        && !UnitReservationCommand.isReserved(request)
                    ? Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB)
                    : right.execute(request)),
        UnitReservationCommand.doing(
            "reserve-6",
            "SPEC2-08",
            "reserve-6-of-registrant-clears-registrations",
            "RESERVE(6) of a registrant where nothing is reserved removes all registrations.",
            (request, right) -> {
              if (request.situation().isRegistered()
                  && !UnitReservationCommand.isReserved(request)) {
                request.unit().become(request.unit().state().withRegistrations(List.of()));
                return Reply.DONE;
              }
              return right.execute(request);
            }),
        UnitReservationCommand.doing(
            "reserve-6",
            "SPEC2-07",
            "reserve-6-of-stranger-clears-registrations",
            "RESERVE(6) of an initiator that is not registered removes all registrations.",
            (request, right) -> {
              if (!request.situation().isRegistered()
                  && hasRegistrations(request)
                  && !UnitReservationCommand.isReserved(request)) {
                request.unit().become(request.unit().state().withRegistrations(List.of()));
                return Reply.DONE;
              }
              return right.execute(request);
            }),
        UnitReservationCommand.doing(
            "reserve-6",
            "SPEC2-08",
            "reserve-6-of-registrant-is-illegal",
            "RESERVE(6) of a registrant where nothing is reserved ends with INVALID FIELD IN CDB.",
            (request, right) ->
                request.situation().isRegistered() && !UnitReservationCommand.isReserved(request)
                    ? Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB)
                    : right.execute(request)));
  }

  private static boolean hasRegistrations(Request request) {
    return !request.situation().state().registrations().isEmpty();
  }
}
