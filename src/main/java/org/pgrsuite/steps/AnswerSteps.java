package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;

import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.Trial;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.ReservationKey;

/** What a command returned. */
public final class AnswerSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public AnswerSteps(Stage stage) {
    this.stage = stage;
  }

  @Then("the answer contains:")
  @Meaning(
      "fields of what the last command returned, by the standard's names; and `length in bytes`,"
          + " which may be `as announced` by ADDITIONAL LENGTH, and `residual`. A value may be a choice or a range: `13 or 8`, `0 to 5`; PRGENERATION"
          + " `unchanged` is that before the command")
  public void contains(Map<String, String> expected) {
    stage.step(trial -> assertThat(Answer.of(trial), Answer.containing(expected)));
  }

  @Then("the answer is the first {lengths} byte(s) of the whole answer")
  @Meaning("the command is sent again with room for everything: the same bytes, cut off here")
  public void isBeginning(List<Integer> lengths) {
    stage.step(
        trial ->
            assertThat(
                trial.lastAct(),
                Beginning.of(trial.views().wholeAnswer(trial.lastAct()), lengths)));
  }

  @Then("{room} of the answer is there")
  @Meaning("the command is sent again with room for everything: the same bytes, but for the last")
  public void isThere(Integer missing) {
    stage.step(
        trial ->
            assertThat(
                trial.lastAct(),
                Beginning.without(missing, trial.views().wholeAnswer(trial.lastAct()))));
  }

  @Then("the reserved fields of the answer are zero")
  @Meaning("every reserved bit and byte that the answer has; obsolete ones may hold anything")
  public void reservedFieldsAreZero() {
    stage.step(trial -> assertThat(Answer.of(trial), Answer.withoutReservedFields()));
  }

  @Then("every TransportID of the answer has a valid form")
  @Meaning(
      "READ FULL STATUS: each has the length that it says, a multiple of four and at least 24 bytes;"
          + " an iSCSI name ends with NUL, and nothing is behind it")
  public void transportIdsAreValid() {
    stage.step(trial -> assertThat(trial.lastAct(), ValidTransportIds.inAnswer()));
  }

  @Then("the registrations are:")
  @Meaning(
      "READ FULL STATUS from every initiator: exactly these initiator ports on their target ports,"
          + " with their keys, and what each holds: a type, or `nothing`")
  public void registrationsAre(List<Map<String, String>> rows) {
    FullStatus expected = FullStatus.of(rows, stage::initiator);
    stage.step(trial -> confirm(trial, expected));
  }

  @Then("READ FULL STATUS lists exactly whoever was accepted")
  @Meaning(
      "to every initiator: a descriptor for each whose registration ended with GOOD, with its key,"
          + " holding nothing")
  public void acceptedAreListed() {
    stage.step(trial -> confirm(trial, FullStatus.holdingNothing(trial.happenings().accepted())));
  }

  private static void confirm(Trial trial, FullStatus expected) {
    trial
        .views()
        .fullStatus()
        .forEach((reader, seen) -> assertThat(seen, expected.asReadBy(reader)));
  }

  @Then(
      "READ FULL STATUS shows initiator {initiator} with key {key} at the target ports of initiators"
          + " {initiators}")
  @Meaning(
      "to every initiator: in one descriptor with ALL_TG_PT set, or in one for each target port")
  public void isShownEverywhere(
      Initiator initiator, ReservationKey key, List<Initiator> atTheirPorts) {
    stage.step(trial -> confirm(trial, EveryPort.isRegistered(initiator, key, atTheirPorts)));
  }

  private static void confirm(Trial trial, Matcher<FullStatusData> expected) {
    trial.views().fullStatus().values().forEach(seen -> assertThat(seen, expected));
  }
}
