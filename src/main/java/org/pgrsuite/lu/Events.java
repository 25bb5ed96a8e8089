package org.pgrsuite.lu;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.routes.PowerSwitch;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.path.TaskResponse;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.spc.ReservationKey;

/**
 * What happens to a logical unit besides commands: resets, and the loss of its power. Afterwards
 * every initiator that was there is there again. For the thread of the scenario.
 */
final class Events {
  /** How long a target may take until it answers again. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final LogicalUnit unit;
  private final Optional<PowerSwitch> power;

  Events(LogicalUnit unit, Optional<PowerSwitch> power) {
    this.unit = unit;
    this.power = power;
  }

  boolean hasPower() {
    return power.isPresent();
  }

  /**
   * Sends a task management function once.
   *
   * @return how it ended; nothing if the path cannot send it
   * @throws TransportException if there was no response
   */
  Optional<TaskResponse> send(Initiator sender, TaskFunction function) {
    unit.observations().mayHaveChanged(sender);
    Optional<TaskResponse> response = sendOnce(sender, function);
    unit.loggedIn().forEach(each -> each.session().comeBack(LIMIT));
    return response;
  }

  /** A cold reset may end the session that it came in before there is a response. */
  private static Optional<TaskResponse> sendOnce(Initiator sender, TaskFunction function) {
    try {
      return sender.manage(function);
    } catch (TransportException e) {
      if (function == TaskFunction.TARGET_COLD_RESET && e.kind() == Kind.CONNECTION_LOST) {
        return Optional.of(new TaskResponse(true, "the target ended the session"));
      }
      throw e;
    }
  }

  /** Switches the target off and on, and waits until it answers everybody again. */
  void losePower() {
    switchOffAndOn();
    unit.loggedIn().forEach(each -> each.session().drop());
    settle();
  }

  /**
   * The same while this initiator writes, from before the power goes until the unit has decided on
   * a write after it.
   *
   * @return how the writes ended
   */
  List<String> losePowerWhileWriting(Initiator writer) {
    PowerWitness witness = new PowerWitness(unit, writer, LIMIT);
    witness.begin();
    try {
      switchOffAndOn();
    } finally {
      witness.powerIsBack();
    }
    List<String> seen = witness.end();
    unit.loggedIn().stream().filter(each -> each != writer).forEach(each -> each.session().drop());
    settle();
    return seen;
  }

  private void switchOffAndOn() {
    unit.observations().mayHaveChanged(unit.initiators().get(0));
    unit.line().note("power cycle: " + power.orElseThrow().cycle());
  }

  /** Who lost its registration quotes no key any more. */
  private void settle() {
    unit.loggedIn().forEach(each -> each.session().comeBack(LIMIT));
    unit.observations().forget();
    List<ReservationKey> left = unit.observations().keys();
    unit.initiators().stream()
        .filter(each -> !left.contains(each.registeredKey()))
        .forEach(each -> each.registeredKey(ReservationKey.ZERO));
  }
}
