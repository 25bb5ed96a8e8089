package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.Trial;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** Reserving and releasing. */
public final class ReservationSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public ReservationSteps(Stage stage) {
    this.stage = stage;
  }

  @Given("initiator {initiator} holds a/an {type} reservation")
  @Meaning("RESERVE; has to succeed. Under All Registrants: it made the reservation")
  public void holds(Initiator initiator, ReservationType type) {
    stage.requireType(type);
    stage.step(trial -> trial.given().holds(initiator, type));
  }

  @When("initiator {initiator} reserves as {type}")
  @Meaning("RESERVE")
  public void reserves(Initiator initiator, ReservationType type) {
    stage.requireType(type);
    stage.step(trial -> trial.requests(initiator, PrOutAction.RESERVE, type));
  }

  @When("initiator {initiator} releases the {type} reservation")
  @Meaning("RELEASE with this type")
  public void releases(Initiator initiator, ReservationType type) {
    stage.requireType(type);
    stage.step(trial -> trial.requests(initiator, PrOutAction.RELEASE, type));
  }

  @When("initiator {initiator} {preempts} key {key} as {type}")
  @Meaning("PREEMPT, or PREEMPT AND ABORT, of the registrations with this key")
  public void preempts(
      Initiator initiator, PrOutAction action, ReservationKey key, ReservationType type) {
    stage.requireType(type);
    stage.step(trial -> trial.preempts(initiator, action, key, type));
  }

  @When("initiator {initiator} moves the reservation to initiator {initiator} with key {key}")
  @Meaning("REGISTER AND MOVE, UNREG=0, to the other's initiator port and target port")
  public void moves(Initiator initiator, Initiator destination, ReservationKey key) {
    stage.step(trial -> trial.moves(initiator, destination, key));
  }

  @Then("there is {reservation}")
  @Meaning(
      "READ RESERVATION from every initiator: type, scope LU_SCOPE and the holder's key, or 0x0")
  public void thereIs(List<ExpectedReservation> expected) {
    stage.step(trial -> reports(trial, expected));
  }

  private static void reports(Trial trial, List<ExpectedReservation> expected) {
    trial
        .views()
        .reservations()
        .forEach((reader, seen) -> assertThat(seen, Reports.reservation(reader, expected)));
  }
}
