package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;

/** What a scenario has done so far, so that it can be done again from the known state. */
final class Course {
  private final LogicalUnit unit;
  private final List<BooleanSupplier> done = new ArrayList<>();

  Course(LogicalUnit unit) {
    this.unit = unit;
  }

  /** This command belongs to the scenario and was answered. */
  void remember(Initiator initiator, Command command, ScsiResult result) {
    String outcome = result.outcome();
    done.add(() -> unit.registrar().send(initiator, command).outcome().equals(outcome));
  }

  /** The scenario did this, beside sending commands. */
  void remember(Runnable doing) {
    done.add(
        () -> {
          doing.run();
          return true;
        });
  }

  /**
   * Does everything again.
   *
   * @return whether everything ended as it did before
   */
  boolean repeat() {
    return done.stream().allMatch(BooleanSupplier::getAsBoolean);
  }
}
