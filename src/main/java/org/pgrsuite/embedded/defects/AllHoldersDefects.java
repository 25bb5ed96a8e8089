package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/**
 * Units that do not turn one holder into all of them, or all into one, when PREEMPT changes the
 * type between those with one holder and those that all registrants hold.
 */
final class AllHoldersDefects {
  private AllHoldersDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction way : List.of(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT)) {
      defects.addAll(made(way));
    }
    defects.addAll(zero());
    return defects;
  }

  private static Defect after(
      PrOutAction way,
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, Ruling> instead) {
    return Past.after(
        way,
        Slip.word(way) + "-" + name,
        way == PrOutAction.PREEMPT ? requirement : "PAB-01",
        sentence.formatted(way.title()),
        when,
        instead);
  }

  private static List<Defect> made(PrOutAction way) {
    return List.of(
        after(
            way,
            "to-all-registrants-makes-one-that-releases",
            "PRE-02",
            "An All Registrants reservation that %s made is released by who made it alone.",
            act ->
                act.is(PrOutAction.RELEASE)
                    && act.succeeds()
                    && act.foundAllRegistrants()
                    && !act.byMaker(),
            Act::nothing),
        after(
            way,
            "to-all-registrants-ends-with-its-maker",
            "PRE-02",
            "An All Registrants reservation that %s made ends when who made it unregisters.",
            act -> act.unregisters() && act.foundAllRegistrants() && act.byMaker(),
            act -> act.leaving(UnitState::withoutReservation)),
        after(
            way,
            "to-all-registrants-is-not-reserved-again",
            "PRE-02",
            "Another registrant may not reserve again what %s made for All Registrants.",
            act ->
                act.is(PrOutAction.RESERVE)
                    && act.succeeds()
                    && act.foundAllRegistrants()
                    && !act.byMaker(),
            act -> Refusal.CONFLICT),
        after(
            way,
            "to-one-holder-outlives-it",
            "PRE-13",
            "A reservation of one holder that %s made of all holders' outlives its holder.",
            act ->
                act.unregisters()
                    && act.foundOneHolder()
                    && act.byMaker()
                    && act.before().state().registrations().size() == 1,
            act -> act.leaving(state -> state.withReservation(act.reservation()))));
  }

  private static List<Defect> zero() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action : List.of(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT)) {
      Preempting preempting = new Preempting(action);
      Predicate<Act> all =
          act ->
              act.succeeds()
                  && act.foundAllRegistrants()
                  && act.order().serviceActionKey().isZero();
      defects.add(
          preempting.slip(
              "of-all-by-the-maker-is-refused",
              "PRE-13",
              "of key 0x0 by who made the reservation conflicts.",
              act -> all.test(act) && act.byMaker(),
              act -> Refusal.CONFLICT));
      defects.add(
          preempting.slip(
              "of-all-by-the-maker-removes-nobody",
              "PRE-13",
              "of key 0x0 by who made the reservation removes nobody.",
              act -> all.test(act) && act.byMaker(),
              act ->
                  act.leaving(
                      state -> state.withRegistrations(act.before().state().registrations()))));
      defects.add(
          preempting.slip(
              "of-all-leaves-who-has-the-key-of-the-sender",
              "PRE-13",
              "of key 0x0 leaves those that have the key of the sender.",
              all,
              act ->
                  act.leaving(
                      state -> {
                        List<Registration> left = new ArrayList<>(state.registrations());
                        act.lost().stream()
                            .filter(each -> each.key().equals(act.before().own().get().key()))
                            .forEach(left::add);
                        return state.withRegistrations(left);
                      })));
    }
    return defects;
  }
}
