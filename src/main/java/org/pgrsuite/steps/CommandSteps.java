package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.NamedCommand;

/** Any command, and how the last one ended. */
public final class CommandSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public CommandSteps(Stage stage) {
    this.stage = stage;
  }

  @When("initiator {initiator} sends {command}")
  @Meaning("this command, all fields correct; reads and writes use scratch blocks only")
  public void sends(Initiator initiator, NamedCommand command) {
    stage.trial().sends(initiator, command);
  }

  @Then("the command succeeds")
  @Meaning("GOOD")
  public void succeeds() {
    assertThat(stage.trial().lastAct(), Ended.with(ExpectedOutcome.GOOD));
  }

  @Then("the command is refused with {refusal}")
  @Meaning("exactly this outcome; a refused write has not changed the block")
  public void isRefused(ExpectedOutcome refusal) {
    assertThat(stage.trial().lastAct(), Ended.with(refusal));
    stage.trial().confirmMedium();
  }

  @Then("the command ends in one of these ways:")
  @Meaning("a column of outcomes, GOOD or a refusal; which one came is the target's choice")
  public void endsInOneOf(List<String> outcomes) {
    assertThat(
        stage.trial().lastAct(),
        Ended.withOneOf(outcomes.stream().map(ExpectedOutcome::parse).toList()));
    stage.trial().confirmMedium();
  }

  @Then("the reservation {verdict} the command")
  @Meaning("forbids: RESERVATION CONFLICT, and nothing was written; allows: any other outcome")
  public void reservation(Verdict verdict) {
    assertThat(stage.trial().lastAct(), Ended.asJudged(verdict));
    stage.trial().confirmMedium();
  }
}
