package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;

import io.cucumber.java.en.Then;
import org.pgrsuite.lu.Trial;

/** What is registered and reserved, and what has changed since before the last act. */
public final class StateSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public StateSteps(Stage stage) {
    this.stage = stage;
  }

  @Then("{key list} is/are registered")
  @Meaning("READ KEYS from every initiator: exactly these keys, in any order, as often as listed")
  public void areRegistered(KeyList expected) {
    stage.step(trial -> confirmKeys(trial, expected));
  }

  @Then("if the command succeeded, {key list} is/are registered")
  @Meaning("the same, where the unit may refuse the command as well; a refusal changes nothing")
  public void areRegisteredIfDone(KeyList expected) {
    stage.step(
        trial -> {
          if (trial.lastAct().result().isGood()) {
            confirmKeys(trial, expected);
          }
        });
  }

  private static void confirmKeys(Trial trial, KeyList expected) {
    trial
        .views()
        .keys()
        .forEach((reader, seen) -> assertThat(seen, Reports.keys(reader, expected)));
  }

  @Then("exactly the keys that were accepted are registered")
  @Meaning("READ KEYS from every initiator: the keys whose registration ended with GOOD")
  public void acceptedAreRegistered() {
    stage.step(trial -> confirmKeys(trial, KeyList.exactly(trial.happenings().acceptedKeys())));
  }

  @Then("the registrations and the reservation are unchanged or gone together")
  @Meaning("as before the last act, or no key and no reservation; never one without the other")
  public void unchangedOrGone() {
    stage.step(
        trial -> {
          if (!trial.now().isEmpty()) {
            Subject.parse("registrations and the reservation").confirmUnchanged(trial);
          }
        });
  }

  @Then("no command of this run has ended with {refusal}")
  @Meaning("not one since the run began, whoever sent it and whatever for")
  public void neverInThisRun(ExpectedOutcome refusal) {
    stage.step(trial -> assertThat(trial.happenings().outcomesOfRun(), Reports.without(refusal)));
  }

  @Then("the {subject} is/are unchanged")
  @Meaning("as before the last act: keys and PRgeneration, reservation, or the scratch block")
  public void areUnchanged(Subject subject) {
    stage.step(subject::confirmUnchanged);
  }

  @Then("PRgeneration {change}")
  @Meaning("against its value before the last act, modulo 2^32")
  public void generation(GenerationChange change) {
    stage.step(
        trial ->
            assertThat(
                trial.now().generation(), Reports.generation(trial.before().generation(), change)));
  }
}
