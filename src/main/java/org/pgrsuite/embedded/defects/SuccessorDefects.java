package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/**
 * Units that treat a holder that did not reserve, or a registrant that came late, as a lesser one.
 */
final class SuccessorDefects {
  private SuccessorDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction way :
        List.of(
            PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT, PrOutAction.REGISTER_AND_MOVE)) {
      defects.addAll(holdingBy(way));
    }
    defects.addAll(late());
    return defects;
  }

  private static List<Defect> holdingBy(PrOutAction way) {
    String name = "holder-by-" + Slip.word(way) + "-";
    String holder = "Who became the holder by " + way.title() + " ";
    String requirement =
        switch (way) {
          case PREEMPT -> "PRE-01";
          case PREEMPT_AND_ABORT -> "PAB-01";
          default -> "MOVE-01";
        };
    return List.of(
        Past.after(
            way,
            name + "releases-in-vain",
            requirement,
            holder + "releases in vain.",
            act -> act.is(PrOutAction.RELEASE) && act.succeeds() && act.byMaker(),
            Act::nothing),
        Past.after(
            way,
            name + "may-not-reserve-again",
            requirement,
            holder + "may not reserve again with the type that it holds.",
            act -> act.is(PrOutAction.RESERVE) && act.succeeds() && act.byMaker(),
            act -> Refusal.CONFLICT),
        Past.after(
            way,
            name + "unregisters-and-leaves-the-reservation",
            requirement,
            holder + "unregisters, and the reservation stays.",
            act -> act.unregisters() && act.byMaker() && act.foundOneHolder(),
            act -> act.leaving(state -> state.withReservation(act.reservation()))),
        Past.after(
            way,
            name + "is-preempted-as-a-registrant",
            requirement,
            holder + "loses its registration when it is preempted, and the reservation ends.",
            act -> preempts(act) && act.namesWhoReserved() && act.foundOneHolder(),
            act -> act.leaving(UnitState::withoutReservation)),
        Past.after(
            way,
            name + "may-not-change-its-type",
            requirement,
            holder + "may not preempt itself.",
            act -> preempts(act) && act.namesWhoReserved() && act.byMaker(),
            act -> Refusal.CONFLICT),
        Past.after(
            way,
            name + "loses-it-with-its-key",
            requirement,
            holder + "loses the reservation when it changes its key.",
            act -> act.registers() && act.succeeds() && act.byMaker() && !act.unregisters(),
            act -> act.leaving(UnitState::withoutReservation)),
        Past.after(
            way,
            name + "may-not-move-it",
            requirement,
            holder + "may not move the reservation.",
            act -> act.is(PrOutAction.REGISTER_AND_MOVE) && act.succeeds(),
            act -> Refusal.CONFLICT),
        Past.after(
            way,
            name + "clears-registrations-alone",
            requirement,
            holder + "clears the registrations, and the reservation stays.",
            act -> act.is(PrOutAction.CLEAR) && act.succeeds() && act.byMaker(),
            act -> act.leaving(state -> state.withReservation(act.reservation()))));
  }

  private static boolean preempts(Act act) {
    return act.is(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT) && act.succeeds();
  }

  private static List<Defect> late() {
    String who = "Who registered after an All Registrants reservation was made ";
    return List.of(
        Past.defect(
            "late-registrant-releases-in-vain",
            "REL-15",
            who + "releases it in vain.",
            (past, act) ->
                act.is(PrOutAction.RELEASE)
                    && act.succeeds()
                    && act.foundAllRegistrants()
                    && past.isLate(act),
            Act::nothing),
        Past.defect(
            "late-registrant-may-not-reserve",
            "RES-07",
            who + "may not reserve with the same type.",
            (past, act) ->
                act.is(PrOutAction.RESERVE)
                    && act.succeeds()
                    && act.foundAllRegistrants()
                    && past.isLate(act),
            act -> Refusal.CONFLICT),
        Past.defect(
            "late-registrant-may-not-take-all",
            "PRE-13",
            who + "may not preempt key 0x0.",
            (past, act) ->
                preempts(act)
                    && act.foundAllRegistrants()
                    && act.order().serviceActionKey().isZero()
                    && past.isLate(act),
            act -> Refusal.CONFLICT),
        Past.defect(
            "late-registrant-may-not-clear",
            "CLR-02",
            "Who registered after a reservation was made may not clear.",
            (past, act) -> act.is(PrOutAction.CLEAR) && act.succeeds() && past.isLate(act),
            act -> Refusal.CONFLICT),
        Past.defect(
            "late-registrant-may-not-preempt",
            "FEN-12",
            "Who registered after a reservation was made may not preempt its holder.",
            (past, act) -> preempts(act) && act.foundOneHolder() && past.isLate(act),
            act -> Refusal.CONFLICT),
        Past.defect(
            "late-registrant-ends-it-by-unregistering",
            "UNR-07",
            who + "ends it by unregistering.",
            (past, act) -> act.unregisters() && act.foundAllRegistrants() && past.isLate(act),
            act -> act.leaving(UnitState::withoutReservation)));
  }
}
