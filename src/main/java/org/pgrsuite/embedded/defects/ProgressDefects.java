package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AdmissionRules;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Reservation;

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
        Defect.replacing(
            EventRules.class,
            new EventRules() {
              @Override
              public void nexusLost(LogicalUnit unit, NexusId lost) {
                super.nexusLost(unit, lost);
                unit.become(
                    unit.state()
                        .withRegistrations(
                            unit.state().registrations().stream()
                                .filter(each -> !each.nexus().equals(lost))
                                .toList()));
              }
            },
            "login-storm-loses-registrations",
            "CON-14",
            "Who logs out and in again is not registered any more."),
        Defect.replacing(
            EventRules.class,
            new EventRules() {
              @Override
              public void nexusLost(LogicalUnit unit, NexusId lost) {
                super.nexusLost(unit, lost);
                boolean registrantOfAnother =
                    unit.state()
                        .reservation()
                        .map(Reservation::reservedBy)
                        .filter(held -> !held.equals(lost))
                        .isPresent();
                if (registrantOfAnother) {
                  unit.become(unit.state().withoutReservation());
                }
              }
            },
            "login-storm-loses-reservation",
            "CON-14",
            "The logout of a registrant ends the reservation of another one."));
  }
}
