package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.spc.PrOutAction;

/** Units that abort commands that a service action should leave alone. */
final class AbortedTooMuchDefects {
  private AbortedTooMuchDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(aborts());
    return defects;
  }

  private static Ruling aborting(Act act, List<NexusId> whose) {
    Change right = (Change) act.right();
    List<NexusId> all = new ArrayList<>(right.aborted());
    all.addAll(whose);
    return new Change(right.state(), right.notices(), all);
  }

  private static Defect aborts(
      String name, String requirement, String sentence, Predicate<Act> when, boolean own) {
    return Slip.of(
        name,
        requirement,
        sentence,
        act -> act.succeeds() && when.test(act),
        act -> aborting(act, own ? List.of(act.before().sender()) : act.remainingOthers()));
  }

  private static List<Defect> aborts() {
    return List.of(
        aborts(
                "preempt-and-abort-aborts-the-senders-other-commands",
                "PAB-04",
                "PREEMPT AND ABORT aborts the other commands of its sender.",
                act -> act.is(PrOutAction.PREEMPT_AND_ABORT),
                true)
            .on("delay=1"),
        aborts(
            "unregistering-aborts",
            "UNR-04",
            "A holder that unregisters aborts the commands of other registrants.",
            act -> act.unregisters() && act.foundOneHolder(),
            false),
        aborts(
            "moving-aborts",
            "MOVE-01",
            "REGISTER AND MOVE aborts the commands of other registrants.",
            act -> act.is(PrOutAction.REGISTER_AND_MOVE),
            false),
        aborts(
            "registering-aborts",
            "UNR-04",
            "REGISTER aborts the commands of other registrants.",
            act -> act.is(PrOutAction.REGISTER) && !act.foundNothing(),
            false),
        aborts(
            "preempt-of-itself-aborts",
            "PRE-17",
            "PREEMPT of the holder's own key aborts the commands of other registrants.",
            act -> act.is(PrOutAction.PREEMPT) && act.byHolder() && act.changesType(),
            false),
        aborts(
            "preempt-aborts-bystanders",
            "PRE-32",
            "PREEMPT of the holder aborts the commands of other registrants.",
            act -> act.is(PrOutAction.PREEMPT) && !act.byHolder(),
            false),
        Defect.replacing(
            EventRules.class,
            new OneTold(),
            "of-several-victims-one-learns-of-aborted-commands",
            "PAB-03",
            "With TAS 0 only one of several victims is told that its commands were aborted."));
  }

  /** Tells the first victim of a service action. */
  private static final class OneTold extends EventRules {
    private final Map<LogicalUnit, Long> told = new ConcurrentHashMap<>();
    private volatile boolean quiet;

    @Override
    public void preempted(LogicalUnit unit, NexusId victim) {
      Optional<Long> last = Optional.ofNullable(told.put(unit, unit.state().generation()));
      quiet = last.filter(value -> value == unit.state().generation()).isPresent();
      super.preempted(unit, victim);
      quiet = false;
    }

    @Override
    protected boolean isToldWhenAborted(LogicalUnit unit) {
      return !quiet && super.isToldWhenAborted(unit);
    }
  }
}
