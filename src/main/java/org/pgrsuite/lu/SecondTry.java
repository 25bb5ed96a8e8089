package org.pgrsuite.lu;

import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;

/**
 * Sends the acts of a scenario. One without an answer is an error of the wire, unless it gets none
 * either on fresh paths, after everything that came before it has been done again: then the logical
 * unit does not answer it. Who lost a connection to it twice takes all paths for lost: the target
 * may have died, and the next scenario must not suffer for it.
 */
final class SecondTry {
  private final LogicalUnit unit;
  private final Course course;

  SecondTry(LogicalUnit unit, Course course) {
    this.unit = unit;
    this.course = course;
  }

  /**
   * Sends an act.
   *
   * @throws TransportException if it got no answer the first time only
   * @throws AssertionError if it got none twice
   */
  ScsiResult send(Initiator initiator, Command command) {
    try {
      return initiator.act(command);
    } catch (TransportException first) {
      if (!first.isWithoutAnswer()) {
        throw first;
      }
      String outcome = outcomeOfSecondTry(initiator, command, first);
      throw new TransportException(
          first.kind(),
          "%s Sent again on fresh paths it ended with %s, so this says nothing about the target."
              .formatted(first.getMessage(), outcome),
          first);
    }
  }

  private String outcomeOfSecondTry(
      Initiator initiator, Command command, TransportException first) {
    unit.initiators().forEach(each -> each.session().renew());
    unit.knownState().bringAbout();
    if (!course.repeat()) {
      throw first;
    }
    unit.registrar().sending(command);
    try {
      unit.observations().mayHaveChanged(initiator);
      return initiator.act(command).outcome();
    } catch (TransportException second) {
      if (second.kind() == TransportException.Kind.CONNECTION_LOST) {
        unit.initiators().forEach(each -> each.session().renew());
      }
      if (second.isWithoutAnswer()) {
        throw noAnswer(initiator, command, second);
      }
      throw second;
    }
  }

  /** The failure of a logical unit that did not answer an act twice. */
  static AssertionError noAnswer(Initiator initiator, Command command, TransportException second) {
    return new AssertionError(
        "initiator %s's %s got no answer twice, each time on fresh paths: %s"
            .formatted(initiator, CommandText.sentence(command), second.getMessage()),
        second);
  }
}
