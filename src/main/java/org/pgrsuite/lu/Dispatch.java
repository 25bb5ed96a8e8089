package org.pgrsuite.lu;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.pgrsuite.lu.ending.NoVerdictException;
import org.pgrsuite.lu.evidence.Purpose;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;
import org.pgrsuite.spc.Status;

/**
 * How often a command goes out. An act goes out once, unless it was not carried out for a reason
 * that has nothing to do with the scenario: the unit was busy, or told of what happened apart from
 * it. That it was not ready is an outcome: there are units that say so and did what was asked. A
 * command of the suite itself has to get through, so it goes out again
 *
 * <ul>
 *   <li>at once after a unit attention, after a deferred error (the command that meets one has not
 *       been carried out, SPC-4 4.5.7), and after TASK ABORTED, which is another initiator's doing;
 *   <li>after a pause while the unit is busy, becomes ready, or has an auto contingent allegiance,
 *       which only another initiator can have asked for: the suite never sets NACA.
 * </ul>
 */
final class Dispatch {
  private static final int MOST_IN_A_ROW = 32;

  private final String initiator;
  private final BiFunction<Command, Purpose, ScsiResult> sending;
  private final Attentions attentions;
  private final Duration limit;

  /**
   * For one initiator.
   *
   * @param sending sends a command once
   * @param attentions gets the unit attentions
   * @param limit how long something that passes may take to pass
   */
  Dispatch(
      String initiator,
      BiFunction<Command, Purpose, ScsiResult> sending,
      Attentions attentions,
      Duration limit) {
    this.initiator = initiator;
    this.sending = sending;
    this.attentions = attentions;
    this.limit = limit;
  }

  /** Sends an act. */
  ScsiResult act(Command command) {
    ScsiResult result = actWhileBusy(command);
    for (int met = 1; Attention.isOfOthers(result) && met <= MOST_IN_A_ROW; met++) {
      keep(result);
      result = actWhileBusy(command);
    }
    if (result.isDeferred() && !result.isDeferredUnitAttention()) {
      throw noVerdict(command, result, "so it was not carried out, and says nothing itself");
    }
    return result;
  }

  /** Sends a command of the suite itself. */
  ScsiResult own(Command command, Purpose why) {
    ScsiResult result = whileIn(Dispatch::passes, command, why);
    for (int met = 1; saysNothing(result); met++) {
      keep(result);
      if (met > MOST_IN_A_ROW) {
        throw withoutEnd(command, result);
      }
      result = whileIn(Dispatch::passes, command, why);
    }
    if (passes(result) && !result.status().asksForRetry()) {
      throw noVerdict(command, result, "and did so for " + limit.toMillis() + " ms");
    }
    return result;
  }

  private void keep(ScsiResult result) {
    result.unitAttention().ifPresent(attentions::add);
  }

  private static boolean saysNothing(ScsiResult result) {
    return result.isUnitAttention()
        || result.isDeferred()
        || result.status().equals(Status.TASK_ABORTED);
  }

  private static boolean passes(ScsiResult result) {
    return result.isToBeRepeated() || result.status().equals(Status.ACA_ACTIVE);
  }

  private ScsiResult actWhileBusy(Command command) {
    return whileIn(each -> each.status().asksForRetry(), command, Purpose.ACT);
  }

  private ScsiResult whileIn(Predicate<ScsiResult> state, Command command, Purpose why) {
    ScsiResult result = sending.apply(command, why);
    return state.test(result) ? again(state, command, why) : result;
  }

  private ScsiResult again(Predicate<ScsiResult> state, Command command, Purpose why) {
    return new Patience(limit)
        .until(result -> !state.test(result), () -> sending.apply(command, why));
  }

  private RuntimeException noVerdict(Command command, ScsiResult result, String but) {
    return new NoVerdictException(
        "initiator %s's %s ended with %s, %s: no verdict on the target"
            .formatted(initiator, CommandText.sentence(command), result.outcome(), but));
  }

  /** Unit attentions without end are the unit's fault; of the others nobody knows. */
  private RuntimeException withoutEnd(Command command, ScsiResult last) {
    if (last.isUnitAttention()) {
      throw new AssertionError(
          "initiator %s met %d unit attentions in a row, the last of them %s; an event raises one"
              .formatted(initiator, MOST_IN_A_ROW + 1, last.outcome()));
    }
    return noVerdict(command, last, "again and again, " + (MOST_IN_A_ROW + 1) + " times");
  }
}
