package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;

/** Units that save their state but for one case, or for a part of it; and PTPL_A in one case. */
final class OneCaseSavingDefects {
  private OneCaseSavingDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(unsaved());
    defects.addAll(activating());
    return defects;
  }

  private static Defect unsaved(
      String name, String what, BiPredicate<Situation, PrOutRequest> which) {
    return new Defect(
        name + "-is-not-saved",
        "APTPL-08",
        what + " after persistence was activated does not outlive a loss of power.",
        rules -> SavedState.without(rules, which));
  }

  private static boolean ignores(PrOutRequest order) {
    return order.action() == PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY;
  }

  private static boolean isAll(Situation before) {
    return before.state().reservation().filter(held -> held.type().isAllRegistrants()).isPresent();
  }

  private static List<Defect> unsaved() {
    return List.of(
        unsaved(
            "ignoring-key-change",
            "The change of a key by REGISTER AND IGNORE EXISTING KEY",
            (before, order) ->
                ignores(order)
                    && before.state().persistent()
                    && before.isRegistered()
                    && !order.serviceActionKey().isZero()),
        unsaved(
            "ignoring-unregistering",
            "That somebody unregisters by REGISTER AND IGNORE EXISTING KEY",
            (before, order) ->
                ignores(order) && before.state().persistent() && order.serviceActionKey().isZero()),
        unsaved(
            "preempt-of-itself",
            "The type that a holder gave by PREEMPT of its own key",
            (before, order) -> order.action() == PrOutAction.PREEMPT && before.isHolder()),
        unsaved(
            "preempt-of-a-registrant",
            "PREEMPT of a registrant that holds nothing",
            (before, order) ->
                order.action() == PrOutAction.PREEMPT
                    && before.state().reservation().isPresent()
                    && !new Act(before, order, Refusal.CONFLICT).namesWhoReserved()),
        unsaved(
            "release-by-another-of-all",
            "RELEASE by who did not make the All Registrants reservation",
            (before, order) ->
                order.action() == PrOutAction.RELEASE
                    && isAll(before)
                    && !new Act(before, order, Refusal.CONFLICT).byMaker()),
        unsaved(
            "clear-by-a-registrant",
            "CLEAR by who does not hold",
            (before, order) -> order.action() == PrOutAction.CLEAR && !before.isHolder()),
        unsaved(
            "unregistering-of-the-holder",
            "The end of a reservation whose holder unregistered",
            (before, order) ->
                order.action() == PrOutAction.REGISTER
                    && order.serviceActionKey().isZero()
                    && before.state().persistent()
                    && before.isHolder()),
        unsaved(
            "key-change-of-the-holder",
            "The change of the holder's key",
            (before, order) ->
                order.action() == PrOutAction.REGISTER
                    && !order.serviceActionKey().isZero()
                    && before.state().persistent()
                    && before.isHolder()));
  }

  private static List<Defect> activating() {
    return List.of(
        AftermathDefects.persistent(
            "unregistering-with-aptpl-ends-persistence",
            "Unregistering with APTPL does not leave PTPL_A set.",
            act -> act.unregisters() && act.order().activatesPersistence(),
            false),
        AftermathDefects.persistent(
            "key-change-without-aptpl-keeps-persistence",
            "REGISTER of another key without APTPL does not end persistence.",
            act -> KeyChangeDefects.isChange(act) && act.before().state().persistent(),
            true),
        AftermathDefects.persistent(
            "key-change-with-aptpl-activates-nothing",
            "REGISTER of another key with APTPL does not activate persistence.",
            act -> KeyChangeDefects.isChange(act) && !act.before().state().persistent(),
            false),
        AftermathDefects.persistent(
            "ignoring-without-aptpl-keeps-persistence",
            "REGISTER AND IGNORE EXISTING KEY without APTPL does not end persistence.",
            act ->
                act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
                    && act.before().state().persistent(),
            true),
        AftermathDefects.persistent(
            "preempt-and-abort-ends-persistence",
            "PREEMPT AND ABORT without APTPL ends persistence.",
            act -> act.is(PrOutAction.PREEMPT_AND_ABORT),
            false),
        AftermathDefects.persistent(
            "preempt-with-aptpl-activates-persistence-of-itself",
            "PREEMPT of the holder's own key with APTPL activates persistence.",
            act -> act.is(PrOutAction.PREEMPT) && act.order().activatesPersistence(),
            true),
        AftermathDefects.persistent(
            "clear-with-aptpl-activates-persistence",
            "CLEAR with APTPL activates persistence.",
            act -> act.is(PrOutAction.CLEAR) && act.order().activatesPersistence(),
            true));
  }
}
