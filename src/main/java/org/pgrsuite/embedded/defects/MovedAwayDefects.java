package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that do not forget who held a reservation before it was moved. */
final class MovedAwayDefects {
  private MovedAwayDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type :
        List.of(
            ReservationType.EXCLUSIVE_ACCESS,
            ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY,
            ReservationType.EXCLUSIVE_ACCESS_REGISTRANTS_ONLY)) {
      defects.addAll(of(type));
    }
    defects.addAll(gone());
    return defects;
  }

  /** What shows only of the last one that moved a reservation away. */
  private static Defect former(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, Ruling> instead) {
    return LastAct.defect(
        name,
        requirement,
        sentence,
        act -> act.is(PrOutAction.REGISTER_AND_MOVE),
        (move, act) -> act.before().isSender(move.before().sender()) && when.test(act),
        instead);
  }

  private static List<Defect> of(ReservationType type) {
    String word = "who-moved-" + Slip.word(type) + "-away-";
    String who = "Who moved " + Slip.a(type) + " reservation away ";
    return List.of(
        former(
            word + "tells-of-its-end-by-unregistering",
            "MOVE-01",
            who + "unregisters, and the others are told RESERVATIONS RELEASED.",
            act -> act.unregisters() && act.found(type),
            act -> act.tellingAlso(act.remainingOthers(), AdditionalSense.RESERVATIONS_RELEASED)),
        former(
            word + "ends-it-by-unregistering",
            "MOVE-01",
            who + "unregisters, and the reservation ends.",
            act -> act.unregisters() && act.found(type),
            act -> act.leaving(UnitState::withoutReservation)),
        former(
            word + "releases-it",
            "MOVE-15",
            who + "releases it.",
            act -> act.is(PrOutAction.RELEASE) && act.succeeds() && act.found(type),
            act -> act.leaving(UnitState::withoutReservation)),
        former(
            word + "reserves-it-again",
            "MOVE-01",
            who + "takes it back with RESERVE.",
            act ->
                act.is(PrOutAction.RESERVE)
                    && act.isRefused()
                    && act.found(type)
                    && act.order().type() == type.code(),
            act -> act.leaving(state -> state.withReservation(act.made(type)))),
        former(
            word + "moves-it-again",
            "MOVE-07",
            who + "moves it once more, which is GOOD and does nothing.",
            act -> act.is(PrOutAction.REGISTER_AND_MOVE) && act.isRefused() && act.found(type),
            Act::nothing));
  }

  private static List<Defect> gone() {
    return List.of(
        former(
            "who-moved-it-away-may-not-clear",
            "MOVE-01",
            "CLEAR of who moved the reservation away conflicts.",
            act -> act.is(PrOutAction.CLEAR) && act.succeeds(),
            act -> Refusal.CONFLICT),
        former(
            "who-moved-it-away-may-not-preempt",
            "MOVE-01",
            "PREEMPT of who moved the reservation away conflicts.",
            act -> act.is(PrOutAction.PREEMPT) && act.succeeds(),
            act -> Refusal.CONFLICT),
        former(
            "who-moved-it-away-takes-it-back-by-its-own-key",
            "MOVE-01",
            "PREEMPT of its own key makes who moved the reservation away the holder again.",
            act ->
                act.is(PrOutAction.PREEMPT)
                    && act.foundOneHolder()
                    && PreemptCase.ofTheKeyQuoted(act),
            act ->
                act.leaving(
                    state ->
                        act.before().state().withReservation(act.made(act.reservation().type())))),
        former(
            "who-moved-it-away-with-unreg-holds-again",
            "MOVE-03",
            "Who moved the reservation away with UNREG holds again as soon as it registers.",
            act -> act.registers() && act.succeeds() && act.byStranger() && act.foundOneHolder(),
            act -> act.leaving(state -> state.withReservation(act.made(act.reservation().type())))),
        former(
            "who-moved-it-away-with-unreg-may-not-register",
            "MOVE-03",
            "Who moved the reservation away with UNREG may not register again.",
            act -> act.registers() && act.succeeds() && act.byStranger(),
            act -> Refusal.CONFLICT));
  }
}
