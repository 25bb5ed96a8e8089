package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.Clear;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.PreemptAndAbort;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.RegistrationRules;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Reserve;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/** Units that fail Veritas or vSphere, or whoever takes a disk over from an absent host. */
final class TakeoverDefects {
  private TakeoverDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(veritas());
    defects.addAll(vsphere());
    defects.addAll(absentHosts());
    return defects;
  }

  private static List<Defect> veritas() {
    PreemptAndAbort preempt = new PreemptAndAbort();
    return List.of(
        Defect.replacing(
            RegistrationRules.class,
            new RegistrationRules() {
              @Override
              public List<Registration> without(Situation situation, List<NexusId> nexuses) {
                return situation.state().reservation().isEmpty()
                        && situation.state().registrations().size() > 1
                    ? situation.state().registrations()
                    : super.without(situation, nexuses);
              }
            },
            "unregistering-beside-others-does-nothing",
            "FEN-10",
            "Unregistering is GOOD and does nothing while others are registered and nothing is reserved."),
        FencingDefects.acting(
            "ejected-node-stays-holder",
            "FEN-10",
            "PREEMPT AND ABORT of the holder leaves it the holder.",
            PrOutAction.PREEMPT_AND_ABORT,
            (situation, request) ->
                preempt.decide(situation, request) instanceof Change change
                        && situation.state().reservation().isPresent()
                    ? new Change(
                        change.state().withReservation(situation.state().reservation().get()),
                        change.notices(),
                        change.aborted())
                    : preempt.decide(situation, request)));
  }

  private static List<Defect> vsphere() {
    Reserve reserve = new Reserve();
    return List.of(
        Defect.replacing(
            RegistrationRules.class,
            new RegistrationRules() {
              @Override
              public boolean endsReservation(
                  Situation situation, Reservation reservation, List<Registration> remaining) {
                return remaining.stream()
                    .noneMatch(each -> each.nexus().equals(reservation.reservedBy()));
              }
            },
            "shared-reservation-goes-with-its-maker",
            "FEN-11",
            "An All Registrants reservation ends when the host that made it unregisters."),
        Defect.replacing(
            ReservationRules.class,
            new ReservationRules() {
              @Override
              protected boolean isHolderOf(Reservation held, Situation situation, NexusId nexus) {
                return super.isHolderOf(held, situation, nexus)
                    && (!held.type().isAllRegistrants()
                        || situation.registrationOf(held.reservedBy()).isPresent());
              }
            },
            "hosts-lose-shared-reservation-with-its-maker",
            "FEN-11",
            "Under an All Registrants reservation nobody holds once the host that made it has unregistered."),
        FencingDefects.acting(
            "second-host-may-not-reserve-as-all-registrants",
            "FEN-11",
            "RESERVE as All Registrants conflicts, where such a reservation exists, for all but who made it.",
            PrOutAction.RESERVE,
            (situation, request) ->
                situation
                        .state()
                        .reservation()
                        .filter(held -> held.type().isAllRegistrants())
                        .filter(held -> !situation.isSender(held.reservedBy()))
                        .isPresent()
                    ? Refusal.CONFLICT
                    : reserve.decide(situation, request)));
  }

  private static List<Defect> absentHosts() {
    return List.of(
        Event.logout(
            "logout-of-holder-unregisters",
            "FEN-12",
            "Who logs out is unregistered, and its reservation released.",
            (state, lost) ->
                held(state, lost) ? Registered.without(state, lost).withoutReservation() : state),
        Event.logout(
            "logout-releases",
            "FEN-13",
            "Who logs out loses its reservation, and stays registered.",
            (state, lost) -> held(state, lost) ? state.withoutReservation() : state),
        keepingAbsent());
  }

  private static boolean held(UnitState state, NexusId lost) {
    return state.reservation().map(Reservation::reservedBy).equals(Optional.of(lost));
  }

  private static Defect keepingAbsent() {
    Clear clear = new Clear();
    return FencingDefects.acting(
        "clear-keeps-reservation-of-others",
        "FEN-13",
        "CLEAR removes the registrations, and the reservation only if the sender holds it.",
        PrOutAction.CLEAR,
        (situation, request) ->
            clear.decide(situation, request) instanceof Change change && !situation.isHolder()
                ? new Change(keeping(change.state(), situation.state()), change.notices())
                : clear.decide(situation, request));
  }

  private static UnitState keeping(UnitState after, UnitState before) {
    return before.reservation().map(after::withReservation).orElse(after);
  }
}
