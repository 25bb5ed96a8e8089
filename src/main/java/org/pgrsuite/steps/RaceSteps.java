package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;

import io.cucumber.java.DataTableType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.NamedCommand;
import org.pgrsuite.lu.RaceEntry;
import org.pgrsuite.path.TaskFunction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** Commands that arrive at once. */
public final class RaceSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public RaceSteps(Stage stage) {
    this.stage = stage;
  }

  /** A row: initiator, command, key and type, the last two where the command has them. */
  @DataTableType
  public RaceEntry entry(Map<String, String> row) {
    return new RaceEntry(
        stage.initiator(row.get("initiator")),
        NamedCommand.named(row.get("command")),
        Optional.ofNullable(row.get("key")).map(ReservationKey::parse).orElse(ReservationKey.ZERO),
        Optional.ofNullable(row.get("type")).flatMap(ReservationType::named));
  }

  @When("these commands are sent at the same moment, round after round:")
  @Meaning(
      "a thread an initiator, whose commands go out one right behind the other; each round begins"
          + " with what the Given steps made, and has to come to what the commands come to one after"
          + " the other, in some order: outcomes, what was read, keys, reservation, PRgeneration, the"
          + " scratch block. One that a PREEMPT AND ABORT has aborted goes out again. How many rounds: `pgr.rounds`")
  public void race(List<RaceEntry> commands) {
    stage.step(trial -> trial.races().run(commands));
  }

  @When(
      "initiator {initiator} {preempts} key {key} as {type} while initiator {initiator} sends {task function}, round after round")
  @Meaning(
      "both at the same moment, each once; after each round the preemption was carried out with all"
          + " that belongs to it, or not at all: GOOD means that it was, a unit attention that it was"
          + " not, TASK ABORTED or no answer either. How many rounds: `pgr.rounds`")
  public void preemptsDuringReset(
      Initiator initiator,
      PrOutAction action,
      ReservationKey victim,
      ReservationType type,
      Initiator resetter,
      TaskFunction function) {
    stage.step(
        trial ->
            trial.races().preemptsDuringReset(initiator, action, victim, type, resetter, function));
  }

  @Then("in every round {int} command(s) succeed(s)")
  @Meaning("so many of the commands that were sent at the same moment end with GOOD")
  public void succeed(int successes) {
    inEveryRound(successes, ExpectedOutcome.GOOD);
  }

  @Then("in every round {int} command(s) succeed(s) and {int} end(s) with {refusal}")
  @Meaning(
      "so many of the commands that were sent at the same moment end like this, and so many so")
  public void succeedAndEnd(int successes, int refusals, ExpectedOutcome refusal) {
    inEveryRound(successes, ExpectedOutcome.GOOD);
    inEveryRound(refusals, refusal);
  }

  private void inEveryRound(int count, ExpectedOutcome outcome) {
    stage.step(
        trial ->
            trial
                .races()
                .rounds()
                .forEach(each -> assertThat(each, Reports.round(count, outcome))));
  }
}
