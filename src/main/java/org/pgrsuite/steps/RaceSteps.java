package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;

import io.cucumber.java.DataTableType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pgrsuite.lu.Race;
import org.pgrsuite.lu.RaceEntry;
import org.pgrsuite.lu.ending.ConfigurationException;
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
        action(row.get("command")),
        Optional.ofNullable(row.get("key")).map(ReservationKey::parse).orElse(ReservationKey.ZERO),
        Optional.ofNullable(row.get("type")).flatMap(ReservationType::named));
  }

  @When("these commands are sent at the same moment, round after round:")
  @Meaning(
      "a thread an initiator; each round begins with what the Given steps made, and has to come to"
          + " what the commands come to one after the other, in some order: outcomes, keys,"
          + " reservation, PRgeneration")
  public void race(List<RaceEntry> commands) {
    stage.step(
        trial -> {
          trial.race(commands);
          stage.note(counts(trial.rounds()));
        });
  }

  /** How often the rounds came to what. */
  private static String counts(List<Race.Round> rounds) {
    Map<Race.Round, Long> counts =
        rounds.stream()
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    return rounds.size()
        + " rounds: "
        + counts.entrySet().stream()
            .map(entry -> entry.getValue() + " times " + entry.getKey())
            .collect(Collectors.joining(". "));
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
    stage.step(trial -> assertThat(trial.rounds(), everyItem(Reports.round(count, outcome))));
  }

  private static PrOutAction action(String title) {
    return Arrays.stream(PrOutAction.values())
        .filter(each -> each.title().equals(title))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "'" + title + "' is no service action of PERSISTENT RESERVE OUT"));
  }
}
