package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;

/**
 * Units that stumble over a reservation of all registrants once who made it was preempted, or over
 * one that PREEMPT has made of another type.
 */
final class AfterPreemptDefects {
  private AfterPreemptDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(makerIsGone());
    defects.addAll(preemptsWhileMakerIsGone());
    defects.addAll(madeByPreempt());
    return defects;
  }

  private static Defect gone(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, Ruling> instead) {
    return Slip.of(
        "where-its-maker-is-gone-" + name,
        requirement,
        "Once who made an All Registrants reservation was preempted, " + sentence,
        act -> act.foundMakerGone() && when.test(act),
        instead);
  }

  private static boolean preempts(Act act) {
    return act.succeeds() && act.is(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT);
  }

  private static boolean does(Act act, PrOutAction action) {
    return act.succeeds() && act.is(action);
  }

  private static List<Defect> makerIsGone() {
    return List.of(
        gone(
            "release-tells-nobody",
            "PRE-15",
            "RELEASE tells nobody.",
            act -> does(act, PrOutAction.RELEASE),
            act -> act.telling(List.of())),
        gone(
            "release-does-nothing",
            "PRE-15",
            "RELEASE is GOOD and does nothing.",
            act -> does(act, PrOutAction.RELEASE),
            Act::nothing),
        gone(
            "clear-tells-nobody",
            "PRE-15",
            "CLEAR tells nobody.",
            act -> does(act, PrOutAction.CLEAR),
            act -> act.telling(List.of())),
        gone(
            "reserve-conflicts",
            "PRE-15",
            "RESERVE with the same type conflicts.",
            act -> does(act, PrOutAction.RESERVE),
            act -> Refusal.CONFLICT),
        gone(
            "it-outlives-the-last-registrant",
            "PRE-15",
            "the reservation outlives the last registrant.",
            Act::unregisters,
            act -> act.leaving(state -> state.withReservation(act.reservation()))),
        gone(
            "it-ends-with-the-next-registrant",
            "PRE-15",
            "the reservation ends when the next registrant leaves.",
            Act::unregisters,
            act -> act.leaving(UnitState::withoutReservation)),
        gone(
            "it-is-moved",
            "MOVE-09",
            "REGISTER AND MOVE is GOOD and does nothing.",
            act -> act.is(PrOutAction.REGISTER_AND_MOVE) && act.isRefused(),
            Act::nothing));
  }

  private static List<Defect> preemptsWhileMakerIsGone() {
    Predicate<Act> ofAll = act -> preempts(act) && PreemptCase.namesZero(act);
    Predicate<Act> ofOne = act -> preempts(act) && !PreemptCase.namesZero(act);
    return List.of(
        gone(
            "key-zero-conflicts",
            "PRE-13",
            "PREEMPT of key 0x0 conflicts.",
            ofAll,
            act -> Refusal.CONFLICT),
        gone(
            "key-zero-is-refused",
            "PRE-13",
            "PREEMPT of key 0x0 ends with INVALID FIELD IN PARAMETER LIST.",
            ofAll,
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        gone(
            "preempt-ends-it",
            "PRE-14",
            "PREEMPT of another registrant ends the reservation.",
            ofOne,
            act -> act.leaving(UnitState::withoutReservation)),
        gone(
            "preempt-takes-it",
            "PRE-14",
            "PREEMPT of another registrant makes the reservation that it names.",
            ofOne,
            act -> act.leaving(state -> state.withReservation(act.made(PreemptCase.type(act))))));
  }

  private static Defect made(
      String name,
      String requirement,
      String sentence,
      BiPredicate<Past, Act> when,
      Function<Act, Ruling> instead) {
    return Past.defect(
        "what-preempt-made-for-all-" + name,
        requirement,
        "Where PREEMPT has made an All Registrants reservation, " + sentence,
        (past, act) ->
            act.foundAllRegistrants()
                && past.cameBy(PrOutAction.PREEMPT, act)
                && when.test(past, act),
        instead);
  }

  private static List<Defect> madeByPreempt() {
    return List.of(
        made(
            "is-not-preempted-by-key-zero",
            "PRE-13",
            "PREEMPT of key 0x0 conflicts.",
            (past, act) -> preempts(act) && PreemptCase.namesZero(act),
            act -> Refusal.CONFLICT),
        made(
            "is-taken-by-a-key",
            "PRE-14",
            "PREEMPT of a registrant makes the reservation that it names.",
            (past, act) -> preempts(act) && !PreemptCase.namesZero(act),
            act -> act.leaving(state -> state.withReservation(act.made(PreemptCase.type(act))))),
        made(
            "is-released-untold",
            "PRE-02",
            "RELEASE tells nobody.",
            (past, act) -> does(act, PrOutAction.RELEASE),
            act -> act.telling(List.of())),
        made(
            "outlives-the-last-registrant",
            "PRE-02",
            "it outlives the last registrant.",
            (past, act) -> act.unregisters() && act.remainingOthers().isEmpty(),
            act -> act.leaving(state -> state.withReservation(act.reservation()))),
        made(
            "is-moved",
            "MOVE-09",
            "REGISTER AND MOVE is GOOD and does nothing.",
            (past, act) -> act.is(PrOutAction.REGISTER_AND_MOVE) && act.isRefused(),
            Act::nothing));
  }
}
