package org.pgrsuite.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.SessionAct;
import org.pgrsuite.lu.routes.Difference;

/** Logging in and out, and more initiators than three. */
public final class SessionSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public SessionSteps(Stage stage) {
    this.stage = stage;
  }

  @When("initiator {initiator} {session act}")
  @Meaning("ends or begins its session; what a login raises is fetched before the next act")
  public void session(Initiator initiator, SessionAct act) {
    stage.step(trial -> trial.happenings().session(initiator, act));
  }

  @Given("initiator {word} is initiator {initiator} with another {difference}")
  @Meaning("one more initiator for this scenario, that differs from the other in this alone")
  public void another(String name, Initiator original, Difference difference) {
    stage.step(trial -> trial.happenings().add(name, original, difference));
  }

  @Given("there are {int} initiators")
  @Meaning("I4 and those behind it, each with an initiator name of its own, for this scenario")
  public void thereAre(int count) {
    stage.step(trial -> trial.happenings().addUpTo(count));
  }

  @When("initiators {initiators} log out and in again {int} times, all at the same time")
  @Meaning("a thread each, with nothing sent in between; less often where it takes more than 10 s")
  public void storm(List<Initiator> initiators, int times) {
    stage.step(trial -> trial.happenings().storm(initiators, times));
  }
}
