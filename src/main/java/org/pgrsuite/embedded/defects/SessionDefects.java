package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AttentionQueue;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.NexusRules;
import org.pgrsuite.embedded.PreemptionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** Units on which registrations and reservation depend on sessions. */
final class SessionDefects {
  private SessionDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>(losses());
    for (ReservationType type : ReservationType.values()) {
      defects.add(
          Event.logout(
              "logout-releases-" + Slip.word(type),
              "NEX-02",
              "A %s reservation is released when who made it logs out.".formatted(type.title()),
              (state, nexus) -> isHeld(state, nexus, type) ? state.withoutReservation() : state));
    }
    defects.addAll(identities());
    return defects;
  }

  private static boolean isHeld(UnitState state, NexusId nexus, ReservationType type) {
    return state
        .reservation()
        .filter(held -> held.type() == type && held.reservedBy().equals(nexus))
        .isPresent();
  }

  private static List<Defect> losses() {
    return List.of(
        Event.logout(
            "logged-out-registrant-is-unregistered",
            "NEX-01",
            "An initiator that logs out is unregistered.",
            Registered::without),
        Event.logout(
            "login-does-not-find-the-registration",
            "NEX-01",
            "An initiator that logs in again is listed, but not known as a registrant.",
            (state, lost) ->
                Registered.each(state, each -> each.nexus().equals(lost) ? stale(each) : each)),
        Event.logout(
            "lost-connection-clears-everything",
            "NEX-03",
            "A connection that is lost clears all registrations and the reservation.",
            (state, lost) -> UnitState.empty(state.generation())),
        Event.logout(
            "lost-connection-releases",
            "NEX-03",
            "A connection that is lost releases the reservation, whoever holds it.",
            (state, lost) -> state.withoutReservation()),
        Event.logout(
            "logout-of-the-holder-unregisters-and-releases",
            "NEX-02",
            "A holder that logs out is unregistered, which releases its reservation.",
            (state, lost) ->
                state.reservation().filter(held -> held.reservedBy().equals(lost)).isPresent()
                    ? Registered.without(state, lost).withoutReservation()
                    : Registered.without(state, lost)),
        Defect.replacing(
            EventRules.class,
            new EventRules() {
              @Override
              protected void attentionsOfLost(LogicalUnit unit, AttentionQueue queue) {
                super.attentionsOfLost(unit, queue);
                queue.add(AdditionalSense.RESERVATIONS_PREEMPTED, unit);
              }
            },
            "login-is-told-of-a-preemption",
            "NEX-09",
            "An initiator that logs in again is told RESERVATIONS PREEMPTED."));
  }

  private static Registration stale(Registration registration) {
    NexusId nexus = registration.nexus();
    return new Registration(
        new NexusId(new InitiatorPort(nexus.initiator().name(), 0), nexus.targetPort()),
        registration.key());
  }

  private static List<Defect> identities() {
    return List.of(
        new Defect(
            "reservation-is-not-enforced-while-its-holder-is-away",
            "NEX-02",
            "A reservation keeps nobody out once its holder has logged out.",
            SessionDefects::withoutForce),
        new Defect(
            "another-isid-takes-the-registration-over",
            "NEX-04",
            "A login with another ISID takes over what an earlier session had registered.",
            SessionDefects::inheriting),
        new Defect(
            "registrant-that-is-away-is-not-preempted",
            "NEX-10",
            "A registrant that is logged out keeps its registration when it is preempted.",
            SessionDefects::sparing),
        Defect.replacing(
            AccessRules.class,
            new AccessRules() {
              @Override
              public boolean isAllowed(Situation situation, Bytes cdb) {
                return situation.state().registrations().stream()
                    .map(Registration::nexus)
                    .filter(each -> each.initiator().isNamed(situation.sender().initiator().name()))
                    .findFirst()
                    .map(each -> new Situation(situation.unit(), situation.state(), each))
                    .map(as -> super.isAllowed(as, cdb))
                    .orElseGet(() -> super.isAllowed(situation, cdb));
              }
            },
            "access-by-initiator-name",
            "NEX-12",
            "A second session of a registrant has its rights without being registered."));
  }

  private static Rules withoutForce(Rules rules) {
    Lost lost = new Lost();
    return rules
        .with(EventRules.class, lost)
        .with(
            AccessRules.class,
            new AccessRules() {
              @Override
              public boolean isAllowed(Situation situation, Bytes cdb) {
                return super.isAllowed(situation, cdb)
                    || situation
                        .state()
                        .reservation()
                        .map(Reservation::reservedBy)
                        .filter(lost::isAway)
                        .isPresent();
              }
            });
  }

  private static Rules inheriting(Rules rules) {
    Lost lost = new Lost();
    return rules
        .with(EventRules.class, lost)
        .with(
            NexusRules.class,
            new NexusRules() {
              @Override
              public Optional<Registration> registrationOf(UnitState state, NexusId nexus) {
                return super.registrationOf(state, nexus)
                    .or(
                        () ->
                            state.registrations().stream()
                                .filter(each -> lost.isAway(each.nexus()))
                                .filter(
                                    each ->
                                        each.nexus().initiator().isNamed(nexus.initiator().name()))
                                .findFirst());
              }
            });
  }

  private static Rules sparing(Rules rules) {
    Lost lost = new Lost();
    return rules
        .with(EventRules.class, lost)
        .with(
            PreemptionRules.class,
            new PreemptionRules() {
              @Override
              public List<Registration> removedAlone(Situation situation, ReservationKey named) {
                return super.removedAlone(situation, named).stream()
                    .filter(each -> !lost.isAway(each.nexus()))
                    .toList();
              }

              @Override
              public Optional<Refusal> refuseUnmatched(List<Registration> removed) {
                return Optional.empty();
              }
            });
  }
}
