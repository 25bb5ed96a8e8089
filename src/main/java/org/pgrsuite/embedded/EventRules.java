package org.pgrsuite.embedded;

import java.util.List;
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

  /**
   * A nexus came into being, and its first command may be told so, if there is nothing else to be
   * told: power on ranks before the loss of a nexus. SAM-5 5.14 [APTPL-11].
   */
  public void nexusMade(LogicalUnit unit, AttentionQueue queue) {
    String greeting = unit.options().word(UnitOption.LOGIN);
    if (!greeting.equals("silent") && queue.look(unit.rules().attentions()).isEmpty()) {
      queue.add(
          greeting.equals("power") ? resetCode() : AdditionalSense.I_T_NEXUS_LOSS_OCCURRED, unit);
    }
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
      queue.add(resetCode(unit), unit);
    }
  }

  /** POWER ON, RESET, OR BUS DEVICE RESET OCCURRED, or what says more of it [NEX-06]. */
  private AdditionalSense resetCode(LogicalUnit unit) {
    return switch (unit.options().word(UnitOption.RESET_CODE)) {
      case "bus" -> new AdditionalSense(0x29, 0x02);
      case "device" -> new AdditionalSense(0x29, 0x03);
      case "internal" -> new AdditionalSense(0x29, 0x04);
      default -> resetCode();
    };
  }

  /** What every nexus is told after a reset or at power on [APTPL-11]. */
  public AdditionalSense resetCode() {
    return AdditionalSense.POWER_ON_OR_RESET;
  }

  /** A power cycle [APTPL-05 to APTPL-10, GEN-12]. */
  public void powerCycle(LogicalUnit unit) {
    unit.tasks().abort(any -> true, false);
    unit.become(afterPowerLoss(unit));
    unit.control(ControlPage.of(unit.options()));
    unit.drive().reset();
    unit.greet(resetCode());
  }

  /** The state that survives: with APTPL all of it but RESERVE(6), else nothing [APTPL-05, -06]. */
  protected UnitState afterPowerLoss(LogicalUnit unit) {
    UnitState before = unit.state();
    long generation = unit.rules().generations().atPowerOn(before);
    return survivesPowerLoss(before)
        ? new UnitState(
            keptRegistrations(before),
            keptReservation(before),
            generation,
            true,
            Optional.empty(),
            before.lost())
        : UnitState.empty(generation);
  }

  /** Whether the state survives: as the last registration asked [APTPL-03, APTPL-05, APTPL-06]. */
  protected boolean survivesPowerLoss(UnitState before) {
    return before.persistent();
  }

  /** The registrations that survive: all, port by port [APTPL-05, APTPL-08, APTPL-10]. */
  protected List<Registration> keptRegistrations(UnitState before) {
    return before.registrations();
  }

  /** The reservation that survives: whatever there was [APTPL-05, APTPL-08, APTPL-09]. */
  protected Optional<Reservation> keptReservation(UnitState before) {
    return before.reservation();
  }

  /** The units that LOGICAL UNIT RESET of one reaches: that one [NEX-06]. */
  public List<LogicalUnit> reachedByUnitReset(LogicalUnit unit) {
    return List.of(unit);
  }

  /** The units that a target reset reaches: all [NEX-07]. */
  public List<LogicalUnit> reachedByTargetReset(List<LogicalUnit> units) {
    return units;
  }

  /** Whether RESERVE(6) and RESERVE(10) survive a reset or a nexus loss: they do not. */
  protected UnitState releasedUnit(UnitState state) {
    return state.withReservedUnit(Optional.empty());
  }

  /** A nexus that was logged in logged in once more, which changes nothing [NEX-05, NEX-11]. */
  public void loggedInTwice(LogicalUnit unit, NexusId nexus) {}

  /**
   * ABORT TASK: one command of the sender ends without an answer [NEX-08].
   *
   * @param task the command, unless it has ended
   */
  public void abortTask(LogicalUnit unit, NexusId sender, Optional<Task> task) {
    task.ifPresent(each -> each.abort(false));
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
    liftPrevention(unit, victim);
  }

  /** The victim prevents the removal of the medium no more [PAB-11]. */
  protected void liftPrevention(LogicalUnit unit, NexusId victim) {
    unit.drive().allow(isSame(unit, victim));
  }

  /** Commands end because of another nexus, which aborted them [PAB-02, PAB-03]. */
  protected void abortOthers(LogicalUnit unit, Predicate<NexusId> whose) {
    boolean answered = isAnsweredWhenAborted(unit);
    for (NexusId loser : unit.tasks().abort(whose, answered)) {
      if (isToldWhenAborted(unit)) {
        unit.notify(new Notice(loser, abortedCode()));
      }
    }
  }

  /** With TAS an aborted command ends with TASK ABORTED, otherwise without an answer [PAB-03]. */
  protected boolean isAnsweredWhenAborted(LogicalUnit unit) {
    return unit.control().abortedStatus();
  }

  /** Without TAS the nexus is told afterwards [PAB-03]. */
  protected boolean isToldWhenAborted(LogicalUnit unit) {
    return !unit.control().abortedStatus();
  }

  /** What a nexus is told whose commands another one aborted [PAB-03]. */
  protected AdditionalSense abortedCode() {
    return AdditionalSense.COMMANDS_CLEARED_BY_ANOTHER_INITIATOR;
  }

  private static Predicate<NexusId> isSame(LogicalUnit unit, NexusId nexus) {
    return other -> unit.rules().nexuses().isSame(other, nexus);
  }
}
