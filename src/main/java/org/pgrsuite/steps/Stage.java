package org.pgrsuite.steps;

import io.cucumber.java.Scenario;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.LogicalUnit;
import org.pgrsuite.lu.Trial;
import org.pgrsuite.lu.Units;

/** What the step classes of one scenario share. */
public final class Stage {
  private final LogicalUnit unit = Units.current();
  private Trial trial;

  /** The scenario begins: the logical unit is brought to the known state. */
  void begin(Scenario scenario) {
    trial = unit.begin(new Evidence(scenario));
  }

  /** The scenario's dealings with the logical unit. */
  Trial trial() {
    return trial;
  }

  Initiator initiator(String name) {
    return unit.initiator(name);
  }

  /** Why nothing more is run, empty while the run goes on. */
  String ending() {
    return unit.ending();
  }

  /** The scenario ends; there is nothing to say of one that never began or was broken off. */
  void end() {
    try {
      if (trial != null && unit.ending().isEmpty()) {
        trial.end();
      }
    } finally {
      unit.endScenario();
    }
  }

  /** Nothing more is run, for this reason. */
  void endRun(String reason) {
    unit.endRun(reason);
  }
}
