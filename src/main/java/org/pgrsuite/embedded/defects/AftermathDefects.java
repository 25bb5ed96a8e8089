package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;

/** Units that forget later what they did right at first: what was saved, told or left running. */
final class AftermathDefects {
  private AftermathDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(unsaved());
    defects.addAll(persistence());
    defects.addAll(aborts());
    defects.add(
        new Defect(
            "victims-are-told-once-in-a-lifetime",
            "PRE-03",
            "Who was told REGISTRATIONS PREEMPTED once is not told when it is preempted again.",
            rules ->
                rules.with(
                    AttentionRules.class, new OnceTold(AdditionalSense.REGISTRATIONS_PREEMPTED))));
    return defects;
  }

  private static Defect unsaved(
      String name, String sentence, BiPredicate<Situation, PrOutRequest> which) {
    return new Defect(name, "APTPL-08", sentence, rules -> SavedState.without(rules, which));
  }

  private static boolean registers(PrOutRequest order) {
    return order.action() == PrOutAction.REGISTER
        || order.action() == PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY;
  }

  private static List<Defect> unsaved() {
    String after = " after persistence was activated does not outlive a loss of power.";
    return List.of(
        unsaved(
            "key-change-is-not-saved",
            "The change of a key" + after,
            (before, order) ->
                registers(order)
                    && before.state().persistent()
                    && before.isRegistered()
                    && !order.serviceActionKey().isZero()),
        unsaved(
            "unregistering-is-not-saved",
            "That somebody unregisters" + after,
            (before, order) ->
                registers(order)
                    && before.state().persistent()
                    && order.serviceActionKey().isZero()),
        unsaved(
            "new-registrant-is-not-saved",
            "A further registration" + after,
            (before, order) ->
                registers(order) && before.state().persistent() && !before.isRegistered()),
        unsaved(
            "preempt-and-abort-is-not-saved",
            "PREEMPT AND ABORT" + after,
            (before, order) -> order.action() == PrOutAction.PREEMPT_AND_ABORT),
        unsaved(
            "register-and-move-is-not-saved",
            "REGISTER AND MOVE" + after,
            (before, order) -> order.action() == PrOutAction.REGISTER_AND_MOVE));
  }

  private static Defect event(String name, String requirement, String sentence, EventRules wrong) {
    return Defect.replacing(EventRules.class, wrong, name, requirement, sentence);
  }

  /** PTPL_A is this after such an act, whatever it said. */
  static Defect persistent(String name, String sentence, Predicate<Act> when, boolean persistent) {
    return Slip.of(
        name,
        "APTPL-03",
        sentence,
        act -> act.succeeds() && when.test(act),
        act -> act.leaving(state -> state.withPersistent(persistent)));
  }

  private static List<Defect> persistence() {
    return List.of(
        event(
            "second-power-loss-loses-everything",
            "APTPL-05",
            "What outlived one loss of power does not outlive the next one.",
            new EventRules() {
              @Override
              protected UnitState afterPowerLoss(LogicalUnit unit) {
                return super.afterPowerLoss(unit).withPersistent(false);
              }
            }),
        Event.reset(
            "unit-reset-ends-persistence",
            "NEX-06",
            "LOGICAL UNIT RESET ends persistence.",
            state -> state.withPersistent(false)),
        Event.logout(
            "logout-ends-persistence",
            "NEX-01",
            "The logout of a registrant ends persistence.",
            (state, lost) -> state.withPersistent(false)),
        persistent(
            "move-without-aptpl-keeps-persistence",
            "REGISTER AND MOVE without APTPL does not end persistence.",
            act -> act.is(PrOutAction.REGISTER_AND_MOVE) && act.before().state().persistent(),
            true),
        persistent(
            "move-with-aptpl-activates-nothing",
            "REGISTER AND MOVE with APTPL does not activate persistence.",
            act -> act.is(PrOutAction.REGISTER_AND_MOVE) && !act.before().state().persistent(),
            false),
        persistent(
            "unregistering-keeps-persistence",
            "Unregistering without APTPL does not end persistence.",
            act -> act.unregisters() && act.before().state().persistent(),
            true));
  }

  private static Defect aborting(
      String name, String requirement, String sentence, Predicate<Act> when) {
    return Slip.of(
        name,
        requirement,
        sentence,
        act -> act.succeeds() && when.test(act),
        act -> Aborting.these(act, Aborting.victimsAnd(act, Aborting.others(act))));
  }

  private static List<Defect> aborts() {
    return List.of(
        aborting(
            "reserving-aborts",
            "ACC-43",
            "RESERVE aborts the commands of other registrants.",
            act -> act.is(PrOutAction.RESERVE)),
        aborting(
            "releasing-aborts",
            "REL-01",
            "RELEASE aborts the commands of other registrants.",
            act -> act.is(PrOutAction.RELEASE)),
        event(
            "aborted-commands-are-told-with-tas-too",
            "PAB-03",
            "With TAS 1 a victim is told COMMANDS CLEARED BY ANOTHER INITIATOR in addition.",
            new EventRules() {
              @Override
              protected boolean isToldWhenAborted(LogicalUnit unit) {
                return true;
              }
            }),
        event(
            "aborted-commands-are-answered-without-tas-too",
            "PAB-03",
            "With TAS 0 aborted commands end with TASK ABORTED.",
            new EventRules() {
              @Override
              protected boolean isAnsweredWhenAborted(LogicalUnit unit) {
                return true;
              }
            }));
  }
}
