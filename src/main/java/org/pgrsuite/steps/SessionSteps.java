package org.pgrsuite.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.SessionAct;

/** Logging in and out. */
public final class SessionSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public SessionSteps(Stage stage) {
    this.stage = stage;
  }

  @When("initiator {initiator} {session act}")
  @Meaning("ends or begins its session; what a login raises is fetched before the next act")
  public void session(Initiator initiator, SessionAct act) {
    stage.step(trial -> trial.session(initiator, act));
  }

  @Given("initiator {word} is initiator {initiator} with another ISID")
  @Meaning("one more initiator for this scenario: the same initiator name, a session of its own")
  public void secondSession(String name, Initiator original) {
    stage.step(trial -> trial.addSecondSession(name, original));
  }
}
