package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Role;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/** Units on which who registered with REGISTER AND IGNORE EXISTING KEY is no full registrant. */
final class IgnoringPastDefects {
  private static final Predicate<Act> REGISTERED =
      act -> ignores(act) && act.byStranger() && !act.order().serviceActionKey().isZero();

  private IgnoringPastDefects() {}

  static List<Defect> list() {
    return Stream.of(untold(), refused(), rights()).flatMap(List::stream).toList();
  }

  private static List<Defect> untold() {
    return List.of(
        untold("release", "REL-03", "RELEASE", act -> act.is(PrOutAction.RELEASE)),
        untold("clear", "CLR-04", "CLEAR", act -> act.is(PrOutAction.CLEAR)),
        untold("unregistering", "UNR-04", "Unregistering", Act::unregisters));
  }

  private static Defect untold(
      String event, String requirement, String sentence, Predicate<Act> when) {
    return Marked.untold(
        event + "-tells-nobody-who-registered-ignoring",
        requirement,
        sentence + " tells nobody who registered with REGISTER AND IGNORE EXISTING KEY.",
        REGISTERED,
        when);
  }

  private static List<Defect> refused() {
    return List.of(
        refused("reserve", "RESERVE", act -> act.is(PrOutAction.RESERVE)),
        refused("clear", "CLEAR", act -> act.is(PrOutAction.CLEAR)),
        refused(
            "unregistering",
            "Unregistering with REGISTER",
            act -> act.is(PrOutAction.REGISTER) && act.unregisters()));
  }

  private static Defect refused(String event, String sentence, Predicate<Act> when) {
    return Marked.defect(
        event + "-of-who-registered-ignoring-conflicts",
        "REG-17",
        sentence + " of who registered with REGISTER AND IGNORE EXISTING KEY conflicts.",
        REGISTERED,
        (marked, act) -> act.succeeds() && when.test(act) && marked.isSenderOf(act),
        act -> Refusal.CONFLICT);
  }

  private static List<Defect> rights() {
    return List.of(
        Marked.misleading(
            "ignoring-while-reserved-gives-no-access",
            "REG-22",
            "Who registers with REGISTER AND IGNORE EXISTING KEY while something is reserved has no access.",
            act -> REGISTERED.test(act) && !act.foundNothing(),
            (rules, marked) ->
                rules.with(
                    AccessRules.class,
                    new AccessRules() {
                      @Override
                      public Role roleOf(Situation situation) {
                        return marked.is(situation.sender())
                            ? Role.UNREGISTERED
                            : super.roleOf(situation);
                      }
                    })),
        Marked.misleading(
            "ignoring-while-all-hold-gives-no-part",
            "REG-22",
            "Who registers with REGISTER AND IGNORE EXISTING KEY while all hold releases in vain.",
            act -> REGISTERED.test(act) && act.foundAllRegistrants(),
            (rules, marked) ->
                rules.with(
                    ReservationRules.class,
                    new ReservationRules() {
                      @Override
                      public boolean mayRelease(Situation situation) {
                        return super.mayRelease(situation) && !marked.is(situation.sender());
                      }
                    })),
        Marked.misleading(
            "ignoring-leaves-the-old-key-alive",
            "REG-18",
            "Who replaced its key with REGISTER AND IGNORE EXISTING KEY may quote any key.",
            act ->
                ignores(act)
                    && act.before().isRegistered()
                    && !act.order().serviceActionKey().isZero(),
            (rules, marked) ->
                rules.with(
                    ParameterRules.class,
                    new ParameterRules() {
                      @Override
                      public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
                        return marked.is(situation.sender())
                                && !request.key().equals(ReservationKey.ZERO)
                            ? Optional.empty()
                            : super.ownKey(situation, request);
                      }
                    })));
  }

  private static boolean ignores(Act act) {
    return act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY);
  }
}
