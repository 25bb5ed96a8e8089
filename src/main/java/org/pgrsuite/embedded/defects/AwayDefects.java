package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/** Units that act on who is logged in, and forget registrants that are away. */
final class AwayDefects {
  private AwayDefects() {}

  /** What such a unit does, given who is away. */
  private interface Wrong {
    Ruling of(Act act, Absences away);
  }

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.add(
        keeping(
            "clear-leaves-who-is-logged-out",
            "CLR-01",
            "CLEAR leaves the registrations of initiators that are logged out.",
            act -> act.is(PrOutAction.CLEAR)));
    for (PrOutAction action : List.of(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT)) {
      String name = Slip.word(action);
      boolean plain = action == PrOutAction.PREEMPT;
      defects.add(
          keeping(
              name + "-of-a-shared-key-leaves-who-is-logged-out",
              plain ? "PRE-21" : "PAB-01",
              action.title() + " of a shared key leaves those that are logged out.",
              act -> act.is(action) && act.lost().size() > 1 && !isZero(act)));
      defects.add(
          keeping(
              name + "-of-all-leaves-who-is-logged-out",
              plain ? "PRE-13" : "PAB-01",
              action.title() + " of key 0x0 leaves those that are logged out.",
              act -> act.is(action) && isZero(act)));
    }
    defects.add(
        away(
            "reservation-of-all-ends-with-the-last-that-is-logged-in",
            "UNR-06",
            "An All Registrants reservation ends when all that stay registered are logged out.",
            (act, away) -> act.unregisters() && act.foundAllRegistrants() && allAway(act, away),
            (act, away) -> act.leaving(UnitState::withoutReservation)));
    defects.add(
        away(
            "reserve-takes-over-from-a-holder-that-is-logged-out",
            "NEX-02",
            "RESERVE takes over what a holder that is logged out holds.",
            (act, away) ->
                act.is(PrOutAction.RESERVE)
                    && act.isRefused()
                    && act.before().isRegistered()
                    && act.foundOneHolder()
                    && away.isAway(act.reservation().reservedBy()),
            (act, away) ->
                act.leaving(state -> state.withReservation(act.made(act.reservation().type())))));
    defects.add(
        away(
            "release-ends-what-a-holder-that-is-logged-out-holds",
            "NEX-02",
            "RELEASE of any registrant ends what a holder that is logged out holds.",
            (act, away) ->
                act.is(PrOutAction.RELEASE)
                    && act.succeeds()
                    && act.foundOneHolder()
                    && away.isAway(act.reservation().reservedBy()),
            (act, away) -> act.leaving(UnitState::withoutReservation)));
    return defects;
  }

  private static boolean isZero(Act act) {
    return act.order().serviceActionKey().isZero();
  }

  private static boolean allAway(Act act, Absences away) {
    return act.after().registrations().stream().map(Registration::nexus).allMatch(away::isAway);
  }

  private static Defect keeping(
      String name, String requirement, String sentence, Predicate<Act> when) {
    return away(
        name,
        requirement,
        sentence,
        (act, away) -> act.succeeds() && when.test(act),
        (act, away) ->
            act.leaving(
                state -> {
                  List<Registration> left = new ArrayList<>(state.registrations());
                  act.lost().stream().filter(each -> away.isAway(each.nexus())).forEach(left::add);
                  return state.withRegistrations(left);
                }));
  }

  private static Defect away(
      String name,
      String requirement,
      String sentence,
      BiPredicate<Act, Absences> when,
      Wrong wrong) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          Absences away = new Absences();
          return Slip.withRuling(
                  rules, (request, act) -> when.test(act, away) ? wrong.of(act, away) : act.right())
              .with(EventRules.class, away);
        });
  }
}
