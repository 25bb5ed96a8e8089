package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;

/** What a scenario has sent so far, so that it can be done again from the known state. */
final class Course {
  private record Sent(Initiator initiator, Command command, String outcome) {}

  private final LogicalUnit unit;
  private final List<Sent> sent = new ArrayList<>();

  Course(LogicalUnit unit) {
    this.unit = unit;
  }

  /** This command belongs to the scenario and was answered. */
  void remember(Initiator initiator, Command command, ScsiResult result) {
    sent.add(new Sent(initiator, command, result.outcome()));
  }

  /**
   * Does everything again.
   *
   * @return whether everything ended as it did before
   */
  boolean repeat() {
    return sent.stream().allMatch(this::repeat);
  }

  private boolean repeat(Sent before) {
    unit.registrar().sending(before.command);
    unit.observations().mayHaveChanged(before.initiator);
    ScsiResult result = before.initiator.ask(before.command);
    if (result.isGood()) {
      unit.registrar().done(before.initiator, before.command);
    }
    return result.outcome().equals(before.outcome);
  }
}
