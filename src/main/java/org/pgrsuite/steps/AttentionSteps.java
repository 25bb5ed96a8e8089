package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;

import io.cucumber.java.en.Then;
import java.util.List;
import org.pgrsuite.lu.Attention;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.Trial;

/** Unit attentions. */
public final class AttentionSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public AttentionSteps(Stage stage) {
    this.stage = stage;
  }

  @Then("initiator(s) {initiators} is/are told {attention}")
  @Meaning(
      "each has met this unit attention other than as the outcome of an act, or meets it with TEST UNIT READY; one of it is used up")
  public void areTold(List<Initiator> initiators, Attention attention) {
    stage.step(trial -> initiators.forEach(each -> confirm(trial, each, attention)));
  }

  @Then("whoever else was accepted is told {attention}")
  @Meaning(
      "the same for all that registered one after the other and were accepted, but for the sender of"
          + " the last command")
  public void acceptedAreTold(Attention attention) {
    stage.step(
        trial ->
            trial.happenings().enrolled().stream()
                .filter(each -> !each.equals(trial.lastAct().initiator()))
                .forEach(each -> confirm(trial, each, attention)));
  }

  /** Where the unit need not tell it the scenario ends. */
  private static void confirm(Trial trial, Initiator initiator, Attention attention) {
    if (!trial.views().takeAttention(initiator, attention)) {
      trial.requireTelling(attention);
      assertThat(initiator, Reports.told(trial.views(), attention));
    }
  }

  @Then("initiator(s) {initiators} may be told {attention}")
  @Meaning("if one has met this unit attention, or meets it with TEST UNIT READY, it is used up")
  public void mayBeTold(List<Initiator> initiators, Attention attention) {
    stage.step(trial -> initiators.forEach(each -> trial.views().takeAttention(each, attention)));
  }

  @Then("the sense data is in {word} format")
  @Meaning("fixed: response code 70h; descriptor: response code 72h")
  public void senseFormat(String format) {
    stage.step(trial -> assertThat(trial.lastAct(), Ended.withSenseIn(format)));
  }

  @Then("no (other )initiator has a unit attention")
  @Meaning("TEST UNIT READY from everybody: no unit attention about reservations is left")
  public void nobodyElse() {
    stage.step(
        trial ->
            assertThat(trial.views().initiatorsWithAttentions(), Reports.nothing(trial.views())));
  }
}
