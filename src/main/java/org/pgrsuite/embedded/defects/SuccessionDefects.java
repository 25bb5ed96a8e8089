package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;

/** Units that treat a reservation as the one that there was before it. */
final class SuccessionDefects {
  private SuccessionDefects() {}

  static List<Defect> list() {
    return List.of(
        lasting(
            "reserve-keeps-the-type-that-it-had",
            "RES-01",
            "RESERVE makes a reservation of the type that its sender has reserved as first.",
            SuccessionDefects::makes,
            (first, act) ->
                act.leaving(
                    state ->
                        state.withReservation(act.made(first.reservation().orElseThrow().type())))),
        following(
            "reserve-conflicts-once-a-holder-has-unregistered",
            "RES-18",
            "RESERVE conflicts once a holder has ended its reservation by unregistering.",
            act -> act.unregisters() && act.byHolder() && act.foundOneHolder(),
            SuccessionDefects::makes,
            act -> Refusal.CONFLICT),
        following(
            "reserve-conflicts-once-all-holders-have-released",
            "RES-18",
            "RESERVE conflicts once an All Registrants reservation has been released.",
            act -> releases(act) && act.foundAllRegistrants(),
            SuccessionDefects::makes,
            act -> Refusal.CONFLICT),
        following(
            "release-tells-once-one-has-told",
            "REL-02",
            "RELEASE of Write Exclusive tells the others, too, once another release had to.",
            act -> releases(act) && !act.notices().isEmpty(),
            act -> releases(act) && act.byHolder() && act.notices().isEmpty(),
            act -> act.tellingAlso(act.remainingOthers(), AdditionalSense.RESERVATIONS_RELEASED)),
        following(
            "release-is-silent-once-one-was",
            "REL-03",
            "RELEASE of Registrants Only tells nobody once another release had nobody to tell.",
            act -> releases(act) && act.byHolder() && act.notices().isEmpty(),
            SuccessionDefects::releases,
            act -> act.telling(List.of())));
  }

  /** From an event on until the next CLEAR the unit rules otherwise. */
  private static Defect following(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> event,
      Predicate<Act> when,
      Function<Act, Ruling> instead) {
    return LastAct.defect(
        name, requirement, sentence, event, (last, act) -> when.test(act), instead);
  }

  /** What a nexus did first is done whenever it does it again, until the next CLEAR. */
  private static Defect lasting(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> event,
      BiFunction<UnitState, Act, Ruling> again) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          Map<NexusId, UnitState> first = new ConcurrentHashMap<>();
          return Slip.withRuling(
              rules,
              (request, act) -> {
                if (act.succeeds() && act.is(PrOutAction.CLEAR)) {
                  first.clear();
                }
                return event.test(act)
                    ? again.apply(
                        first.computeIfAbsent(act.before().sender(), any -> act.after()), act)
                    : act.right();
              });
        });
  }

  private static boolean makes(Act act) {
    return act.is(PrOutAction.RESERVE) && act.succeeds() && act.foundNothing();
  }

  private static boolean releases(Act act) {
    return act.is(PrOutAction.RELEASE) && act.succeeds();
  }
}
