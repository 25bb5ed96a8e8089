package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;

/**
 * Units that are wrong when a registrant preempts its own key.
 *
 * @param by PREEMPT or PREEMPT AND ABORT
 */
record PreemptOwnDefects(Preempting by) {
  private static boolean ownAlone(Act act) {
    return act.succeeds()
        && act.order().key().equals(act.order().serviceActionKey())
        && act.lost().size() == 1
        && act.before().isSender(act.lost().get(0).nexus());
  }

  List<Defect> list() {
    Predicate<Act> single = act -> ownAlone(act) && !act.foundAllRegistrants();
    Predicate<Act> all = act -> ownAlone(act) && act.foundAllRegistrants();
    List<Defect> defects = new ArrayList<>();
    for (boolean each : new boolean[] {false, true}) {
      String of = each ? "of-oneself-for-all" : "of-oneself";
      String requirement = each ? "PRE-20" : "PRE-19";
      Predicate<Act> when = each ? all : single;
      String words = "of the own key " + (each ? "under an All Registrants type " : "");
      defects.add(
          by.slip(
              of + "-reserves",
              requirement,
              words + "reserves.",
              when,
              PreemptRegistrantDefects::taking));
      defects.add(
          by.slip(
              of + "-is-a-conflict",
              requirement,
              words + "ends with RESERVATION CONFLICT.",
              when,
              act -> Refusal.CONFLICT));
      defects.add(
          by.slip(
              of + "-releases",
              requirement,
              words + "leaves no reservation.",
              when.and(act -> !act.foundNothing()),
              act -> act.leaving(UnitState::withoutReservation)));
      defects.add(
          by.slip(
              of + "-removes-everybody",
              requirement,
              words + "removes all registrations.",
              when.and(act -> !act.remainingOthers().isEmpty()),
              act -> act.leaving(state -> state.withRegistrations(List.of()))));
      defects.add(
          by.slip(
              of + "-tells-the-sender",
              requirement,
              words + "tells the sender REGISTRATIONS PREEMPTED.",
              when,
              act ->
                  act.tellingAlso(
                      List.of(act.before().sender()), AdditionalSense.REGISTRATIONS_PREEMPTED)));
    }
    defects.add(
        by.slip(
            "of-the-own-shared-key-is-refused",
            "PRE-23",
            "of a key that the sender shares with registrants ends with RESERVATION CONFLICT.",
            PreemptOwnDefects::shared,
            act -> Refusal.CONFLICT));
    defects.add(
        by.slip(
            "of-the-own-shared-key-removes-the-sender-only",
            "PRE-23",
            "of a key that the sender shares with registrants removes only the sender.",
            PreemptOwnDefects::shared,
            act ->
                act.leaving(
                    state ->
                        PreemptRegistrantDefects.restored(
                            act, each -> !act.before().isSender(each.nexus())))));
    defects.add(
        by.slip(
            "last-of-all-leaves-the-reservation",
            "PRE-20",
            "of the own key by the last registrant leaves the reservation of all registrants.",
            all.and(act -> act.remainingOthers().isEmpty()),
            act -> act.leaving(state -> state.withReservation(act.reservation()))));
    return defects;
  }

  private static boolean shared(Act act) {
    return act.succeeds()
        && act.foundOneHolder()
        && act.lost().size() > 1
        && act.lost().stream().anyMatch(each -> act.before().isSender(each.nexus()));
  }
}
