package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.NexusRules;
import org.pgrsuite.embedded.PreemptionRules;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Register;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/** Units that fail a node which comes back after it was fenced, or that has several paths. */
final class FencedNodeDefects {
  private FencedNodeDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(comingBack());
    defects.addAll(severalPaths());
    return defects;
  }

  private static List<Defect> comingBack() {
    Register register = new Register();
    return List.of(
        FencingDefects.acting(
            "registering-takes-reservation",
            "FEN-03",
            "REGISTER AND IGNORE EXISTING KEY of a new registrant makes it the holder.",
            PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY,
            (situation, request) ->
                register.decide(situation, request) instanceof Change change
                        && !situation.isRegistered()
                        && situation.state().reservation().isPresent()
                    ? new Change(taken(situation, change.state()), change.notices())
                    : register.decide(situation, request)),
        FencingDefects.acting(
            "registering-while-reserved-conflicts",
            "FEN-03",
            "REGISTER AND IGNORE EXISTING KEY of who is not registered conflicts with a reservation.",
            PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY,
            (situation, request) ->
                !situation.isRegistered() && situation.state().reservation().isPresent()
                    ? Refusal.CONFLICT
                    : register.decide(situation, request)),
        Defect.replacing(
            NexusRules.class,
            new KnownByName(),
            "node-with-another-isid-is-registered-still",
            "FEN-04",
            "A nexus is told by the initiator's name alone, whatever its ISID."),
        Defect.replacing(
            NexusRules.class,
            new NexusRules() {
              @Override
              public Optional<Registration> registrationOf(UnitState state, NexusId nexus) {
                return super.registrationOf(state, nexus)
                    .or(
                        () ->
                            state.registrations().stream()
                                .filter(
                                    each ->
                                        nexus.initiator().isNamed(each.nexus().initiator().name()))
                                .findFirst());
              }
            },
            "node-with-another-isid-inherits-the-registration",
            "FEN-04",
            "A nexus that is not registered has the registration of another nexus of its initiator."));
  }

  private static UnitState taken(Situation situation, UnitState state) {
    return state
        .reservation()
        .map(
            held ->
                state.withReservation(
                    new Reservation(held.type(), situation.sender(), held.madeWith())))
        .orElse(state);
  }

  private static List<Defect> severalPaths() {
    return List.of(
        Defect.replacing(
            PreemptionRules.class,
            new PreemptionRules() {
              @Override
              public List<Registration> removedWithReservation(
                  Situation situation, ReservationKey named) {
                List<Registration> all = super.removedWithReservation(situation, named);
                return all.size() > 1 ? all.subList(0, 1) : all;
              }
            },
            "preempt-removes-one-path-of-the-victim",
            "FEN-05",
            "Of several registrations with the key that is preempted only the first goes."),
        Defect.replacing(
            PreemptionRules.class,
            new PreemptionRules() {
              @Override
              public List<Registration> removedWithReservation(
                  Situation situation, ReservationKey named) {
                return situation.state().registrations().stream()
                    .filter(each -> !situation.isSender(each.nexus()))
                    .toList();
              }
            },
            "preempt-removes-paths-of-the-survivor",
            "FEN-05",
            "PREEMPT of the holder removes every registration but the sender's."));
  }
}
