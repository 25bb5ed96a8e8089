package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

/**
 * Units that preempt wrongly who is logged out, has lost its connection, or is the sender itself.
 */
final class AbsentVictimDefects {
  private AbsentVictimDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action : List.of(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT)) {
      defects.addAll(of(action));
    }
    defects.addAll(ofItself());
    defects.add(withCommandsInProgress());
    return defects;
  }

  private static List<Defect> of(PrOutAction action) {
    String requirement = action == PrOutAction.PREEMPT ? "PRE-33" : "PAB-09";
    String name = Slip.word(action) + "-of-who-is-away-";
    String sentence = action.title() + " of an initiator that is logged out ";
    return List.of(
        away(
            action,
            name + "conflicts",
            requirement,
            sentence + "conflicts.",
            a -> Refusal.CONFLICT),
        away(
            action,
            name + "does-nothing",
            requirement,
            sentence + "is GOOD and does nothing.",
            Act::nothing),
        away(
            action,
            name + "removes-the-reservation-alone",
            requirement,
            sentence + "takes the reservation and leaves the registration.",
            act ->
                act.leaving(
                    state -> state.withRegistrations(act.before().state().registrations()))),
        away(
            action,
            name + "leaves-nothing-reserved",
            requirement,
            sentence + "leaves nothing reserved.",
            act -> act.leaving(state -> state.withoutReservation())));
  }

  private static Defect away(
      PrOutAction action,
      String name,
      String requirement,
      String sentence,
      Function<Act, Ruling> instead) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          Lost lost = new Lost();
          return Slip.withRuling(
              rules.with(EventRules.class, lost),
              (request, act) ->
                  act.is(action)
                          && act.succeeds()
                          && act.lost().stream().map(Registration::nexus).anyMatch(lost::isAway)
                      ? instead.apply(act)
                      : act.right());
        });
  }

  private static List<Defect> ofItself() {
    return List.of(
        Slip.of(
            "preempt-and-abort-of-itself-is-aborted",
            "PAB-05",
            "PREEMPT AND ABORT of the holder's own key ends with TASK ABORTED.",
            act -> namesItself(act),
            act -> new Refusal(Status.TASK_ABORTED, Optional.empty())),
        new Defect(
            "preempt-and-abort-of-itself-is-told-so",
            "PAB-05",
            "PREEMPT AND ABORT of the holder's own key tells the sender that commands were cleared.",
            rules ->
                Slip.withRuling(
                    rules,
                    (request, act) ->
                        namesItself(act)
                            ? act.tellingAlso(
                                List.of(act.before().sender()),
                                AdditionalSense.COMMANDS_CLEARED_BY_ANOTHER_INITIATOR)
                            : act.right())),
        Slip.of(
            "preempt-and-abort-of-itself-is-an-error",
            "PAB-05",
            "PREEMPT AND ABORT of the holder's own key ends with INVALID FIELD IN PARAMETER LIST.",
            act -> namesItself(act),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)));
  }

  private static boolean namesItself(Act act) {
    return act.is(PrOutAction.PREEMPT_AND_ABORT)
        && act.succeeds()
        && act.byHolder()
        && OwnKey.isNamed(act);
  }

  /** The victims' commands have to be waited for, and the unit gives up. */
  private static Defect withCommandsInProgress() {
    return new Defect(
        "preempt-and-abort-with-commands-in-progress-fails",
        "PAB-09",
        "PREEMPT AND ABORT ends with ABORTED COMMAND when it had to abort something.",
        AbsentVictimDefects::failing);
  }

  private static Rules failing(Rules rules) {
    AtomicBoolean aborted = new AtomicBoolean();
    return Slip.withPrOut(
        rules.with(
            EventRules.class,
            new EventRules() {
              @Override
              protected boolean isToldWhenAborted(LogicalUnit unit) {
                aborted.set(true);
                return super.isToldWhenAborted(unit);
              }
            }),
        new PrOut(OutActions.standard()) {
          @Override
          protected Outcome conclude(
              Request request, Situation before, PrOutRequest order, Ruling ruling) {
            aborted.set(false);
            Outcome outcome = super.conclude(request, before, order, ruling);
            return aborted.get()
                ? Refusal.checkCondition(SenseKey.ABORTED_COMMAND, new AdditionalSense(0x00, 0x06))
                : outcome;
          }
        });
  }
}
