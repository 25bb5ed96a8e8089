package org.pgrsuite.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.NamedCommand;

/** Other logical units than the one under test. */
public final class UnitSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public UnitSteps(Stage stage) {
    this.stage = stage;
  }

  @Given("everybody turns to the second unit")
  @Meaning(
      "from here on every step deals with another logical unit, by the same initiators; `before` is"
          + " the state at the beginning of the scenario until the first act there")
  public void toTheSecond() {
    stage.turnToSecondUnit(true);
  }

  @Given("everybody turns back to the first unit")
  @Meaning("from here on every step deals with the unit under test again")
  public void toTheFirst() {
    stage.turnToSecondUnit(false);
  }

  @When("initiator {initiator} has the first unit copy a block to the second one")
  @Meaning(
      "EXTENDED COPY(LID1) to the first unit, of its scratch block to that of the second, after"
          + " a new pattern was written to the first; `before` is this moment on both units")
  public void copies(Initiator initiator) {
    stage.stepOnBoth((first, second) -> first.commands().copy(initiator, second));
  }

  @When("initiator {initiator} sends {command} to a logical unit that does not exist")
  @Meaning("in the same session, to the highest LUN below 256 that REPORT LUNS does not list")
  public void toNobody(Initiator initiator, NamedCommand command) {
    stage.step(trial -> trial.commands().sendToAbsentUnit(initiator, command));
  }
}
