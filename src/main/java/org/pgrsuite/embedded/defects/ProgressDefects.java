package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;

/** Units that are wrong about commands and sessions that change while a reservation does. */
final class ProgressDefects {
  private ProgressDefects() {}

  static List<Defect> list() {
    return List.of(
        Defect.replacing(
            AdmissionRules.class,
            new AdmissionRules() {
              @Override
              public Optional<Refusal> refuseLate(Request request) {
                return super.conflict(request);
              }
            },
            "write-in-progress-meets-later-reservation",
            "ACC-43",
            "A write that was let in ends with RESERVATION CONFLICT because of a reservation made later."),
        Event.logout(
            "login-storm-loses-registrations",
            "CON-14",
            "Who logs out and in again is not registered any more.",
            Registered::without),
        Event.logout(
            "login-storm-loses-reservation",
            "CON-14",
            "The logout of a registrant ends the reservation of another one.",
            (state, lost) ->
                state.reservation().filter(held -> !held.reservedBy().equals(lost)).isPresent()
                    ? state.withoutReservation()
                    : state));
  }
}
