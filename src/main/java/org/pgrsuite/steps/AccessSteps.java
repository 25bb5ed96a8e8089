package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;

import io.cucumber.java.en.Then;
import java.util.List;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.Trial;

/** Who may read and write the medium. */
public final class AccessSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public AccessSteps(Stage stage) {
    this.stage = stage;
  }

  @Then("initiator(s) {initiators} may {rights}")
  @Meaning(
      "READ(10) and WRITE(10) of a scratch block: GOOD or RESERVATION CONFLICT; what was written is"
          + " read back by another initiator that may read, what was refused has changed nothing")
  public void may(List<Initiator> initiators, Rights rights) {
    stage.step(trial -> confirm(trial, initiators, rights));
  }

  @Then("initiator {initiator} may remove the medium")
  @Meaning(
      "START STOP UNIT with LOEJ=1 and START=0: GOOD, so that nobody prevents it; the medium is"
          + " loaded again at once")
  public void mayRemove(Initiator initiator) {
    stage.step(trial -> trial.mediumRemoval().confirmAllowed(initiator));
  }

  @Then("whoever was accepted may {rights}")
  @Meaning("the same for all initiators whose registration ended with GOOD")
  public void acceptedMay(Rights rights) {
    stage.step(trial -> confirm(trial, trial.happenings().accepted(), rights));
  }

  private static void confirm(Trial trial, List<Initiator> initiators, Rights rights) {
    for (Initiator each : initiators) {
      assertThat(trial.access().read(each), Ended.asAllowed(rights.read()));
      assertThat(trial.access().write(each), Ended.asAllowed(rights.write()));
    }
  }
}
