package org.pgrsuite.steps;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import org.pgrsuite.lu.Initiator;

/** Writes that are in progress while others act. */
public final class WritingSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public WritingSteps(Stage stage) {
    this.stage = stage;
  }

  /** {@code are aborted}. */
  @ParameterType(
      "succeed|are aborted|end with a status|never reach the medium|succeed until the first"
          + " conflict")
  public Fate fate(String title) {
    return Fate.named(title);
  }

  @Given("initiator {initiator} has {int} write(s) in progress")
  @Meaning(
      "WRITE(10) of a block each, accepted by the unit, which waits for the data; nothing else is"
          + " sent by this initiator until a step says what becomes of them. The scenario is not run"
          + " if they are not in progress")
  public void inProgress(Initiator initiator, int count) {
    stage.step(trial -> trial.given().hasWritesInProgress(initiator, count));
  }

  @Given("initiator {initiator} keeps writing")
  @Meaning("WRITE(10) of one pattern to the scratch block, one after the other, on its own thread")
  public void keepsWriting(Initiator initiator) {
    stage.step(trial -> trial.given().keepsWriting(initiator));
  }

  @Then("the writes of initiator {initiator} {fate}")
  @Meaning(
      "of those in progress: what was answered, and what is in their blocks; are aborted: TASK"
          + " ABORTED if TAS is 1, no answer if it is 0, nothing written. Of one that keeps writing:"
          + " never reach the medium: who acted last writes and reads back round after round;"
          + " succeed until the first conflict: GOOD, then RESERVATION CONFLICT only")
  public void end(Initiator initiator, Fate fate) {
    stage.step(trial -> fate.confirm(trial, initiator));
  }
}
