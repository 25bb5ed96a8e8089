package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.path.TaskFunction;

/** Resets, and the loss of power. */
public final class EventSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public EventSteps(Stage stage) {
    this.stage = stage;
  }

  @When("initiator {initiator} sends {task function}")
  @Meaning(
      "a task management function, which has to be carried out; what it raises is fetched before"
          + " the next act. Those of the target are sent only where its other units may feel them")
  public void sends(Initiator initiator, TaskFunction function) {
    stage.step(trial -> trial.happenings().sends(initiator, function));
  }

  @When("the logical unit loses power and comes back")
  @Meaning("`pgr.power-cycle`; then every initiator that was logged in is so again")
  public void losesPower() {
    stage.step(trial -> trial.happenings().losesPower());
  }

  @When("the logical unit loses power and comes back while initiator {initiator} keeps writing")
  @Meaning(
      "the same, and the initiator sends WRITE(10) from before it until one is decided on after it,"
          + " connecting anew as soon as it can")
  public void losesPowerWhileWriting(Initiator writer) {
    stage.step(trial -> trial.happenings().losesPowerWhileWriting(writer));
  }

  @Then("none of its writes succeeds")
  @Meaning("of those that were sent over and over: any outcome but GOOD, and nothing was written")
  public void noneSucceeds() {
    stage.step(
        trial -> {
          assertThat(trial.happenings().writes(), Reports.without(ExpectedOutcome.GOOD));
          trial.access().confirmAsBefore();
        });
  }
}
