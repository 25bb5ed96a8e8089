package org.pgrsuite.embedded;

import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.spc.AdditionalSense;

/**
 * What happens to a unit when the operator, the wire or a task management function interferes.
 * SAM-5 6.3, 7; SPC-4 5.13.5.
 */
public class EventRules {
  /**
   * A nexus was lost: its commands are aborted and its RESERVE(6) ends, its registration stays
   * [NEX-01 to NEX-05, NEX-10, GEN-14, SPEC2-11].
   */
  public void nexusLost(LogicalUnit unit, NexusId lost) {
    unit.tasks().abort(isSame(unit, lost), false);
    unit.drive().allow(isSame(unit, lost));
    if (unit.state().reservedUnit().filter(isSame(unit, lost)).isPresent()) {
      unit.become(releasedUnit(unit.state()));
    }
    attentionsOfLost(unit, unit.queueOf(lost));
  }

  /** What a lost nexus had yet to be told [NEX-09, NEX-10]. */
  protected void attentionsOfLost(LogicalUnit unit, AttentionQueue queue) {
    if (!unit.options().is(UnitOption.NEXUS_LOSS, "kept")) {
      queue.clear();
    }
    if (unit.options().is(UnitOption.NEXUS_LOSS, "replaced")) {
      queue.add(AdditionalSense.I_T_NEXUS_LOSS_OCCURRED, unit);
    }
  }

  /**
   * LOGICAL UNIT RESET, and what a target reset does to each unit: commands are aborted and
   * RESERVE(6) ends, registrations and reservation stay [NEX-06, NEX-07, GEN-14, SPEC2-11].
   */
  public void reset(LogicalUnit unit) {
    unit.tasks().abort(any -> true, false);
    unit.become(releasedUnit(unit.state()));
    unit.control(ControlPage.of(unit.options()));
    unit.drive().reset();
    for (AttentionQueue queue : unit.allQueues()) {
      queue.clear();
      queue.add(resetCode(), unit);
    }
  }

  /** What every nexus is told after a reset or at power on [APTPL-11]. */
  public AdditionalSense resetCode() {
    return AdditionalSense.POWER_ON_OR_RESET;
  }

  /** A power cycle [APTPL-05 to APTPL-10, GEN-12]. */
  public void powerCycle(LogicalUnit unit) {
    unit.tasks().abort(any -> true, false);
    unit.become(unit.state().afterPowerCycle());
    unit.control(ControlPage.of(unit.options()));
    unit.drive().reset();
    unit.greet(resetCode());
  }

  /** Whether RESERVE(6) and RESERVE(10) survive a reset or a nexus loss: they do not. */
  protected UnitState releasedUnit(UnitState state) {
    return state.withReservedUnit(Optional.empty());
  }

  /** ABORT TASK SET: the commands of one nexus end without an answer [NEX-08]. */
  public void abortTaskSet(LogicalUnit unit, NexusId sender) {
    unit.tasks().abort(isSame(unit, sender), false);
  }

  /** CLEAR TASK SET: the commands of all nexuses end [NEX-08]. */
  public void clearTaskSet(LogicalUnit unit, NexusId sender) {
    abortTaskSet(unit, sender);
    abortOthers(unit, isSame(unit, sender).negate());
  }

  /** Commands of nexuses that PREEMPT AND ABORT preempted end [PAB-02, PAB-04, PAB-06, PAB-11]. */
  public void preempted(LogicalUnit unit, NexusId victim) {
    abortOthers(unit, isSame(unit, victim));
    unit.drive().allow(isSame(unit, victim));
  }

  /** With TAS they end with TASK ABORTED, otherwise the nexus is told afterwards [PAB-03]. */
  protected void abortOthers(LogicalUnit unit, Predicate<NexusId> whose) {
    boolean told = unit.control().abortedStatus();
    for (NexusId loser : unit.tasks().abort(whose, told)) {
      if (!told) {
        unit.notify(new Notice(loser, AdditionalSense.COMMANDS_CLEARED_BY_ANOTHER_INITIATOR));
      }
    }
  }

  private static Predicate<NexusId> isSame(LogicalUnit unit, NexusId nexus) {
    return other -> unit.rules().nexuses().isSame(other, nexus);
  }
}
