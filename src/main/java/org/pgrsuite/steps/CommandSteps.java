package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.pgrsuite.lu.Act;
import org.pgrsuite.lu.Attention;
import org.pgrsuite.lu.Fields;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.NamedCommand;
import org.pgrsuite.lu.Trial;

/** Any command, and how the last one ended. */
public final class CommandSteps {
  private static final Subject STATE = Subject.parse("registrations and the reservation");

  private final Stage stage;

  /** With what the steps of the scenario share. */
  public CommandSteps(Stage stage) {
    this.stage = stage;
  }

  @Given("the Control mode page has {word} set to {int}")
  @Meaning("MODE SELECT(10) of TAS, NUAR, D_SENSE or SWP, set back after the scenario")
  public void controlMode(String field, int value) {
    stage.step(trial -> trial.given().controlModeHas(field, value == 1));
  }

  @When("initiator {initiator} changes {word} of the Control mode page")
  @Meaning("MODE SELECT(10) of TAS, NUAR, D_SENSE or SWP to what it is not, set back afterwards")
  public void changesControlMode(Initiator initiator, String field) {
    stage.step(trial -> trial.commands().changeControlMode(initiator, field));
  }

  @Then("{word} of the Control mode page is unchanged")
  @Meaning("MODE SENSE(10) of the first initiator: the field is as before the command")
  public void controlModeIsUnchanged(String field) {
    stage.step(trial -> trial.commands().confirmControlMode(field));
  }

  @When("initiator {initiator} sends {command}")
  @Meaning("this command, all fields correct; reads and writes use scratch blocks only")
  public void sends(Initiator initiator, NamedCommand command) {
    stage.step(trial -> trial.commands().send(initiator, command, Fields.NONE));
  }

  @When("initiator {initiator} sends {command} with:")
  @Meaning(
      "the same, with the fields of the table: the standard's name and a value a line; `TransportIDs`"
          + " lists initiators (`I2 and I3`, `I2 without ISID`, `I2 in capitals`), `TransportID` is the destination of"
          + " a move, `expected data transfer length` what the initiator is ready for")
  public void sends(Initiator initiator, NamedCommand command, Map<String, String> fields) {
    stage.step(trial -> trial.commands().send(initiator, command, new Fields(fields)));
  }

  @When("initiator {initiator} sends {command} with room for {room} of the answer")
  @Meaning("with an ALLOCATION LENGTH that fits what the command would return")
  public void sendsWithRoom(Initiator initiator, NamedCommand command, Integer missing) {
    stage.step(trial -> trial.commands().sendWithRoom(initiator, command, missing));
  }

  @Then("REPORT SUPPORTED OPERATION CODES says of the command what its outcome says")
  @Meaning(
      "it lists the command if that was not refused as one that the unit does not know: ILLEGAL"
          + " REQUEST with INVALID COMMAND OPERATION CODE or INVALID FIELD IN CDB")
  public void isListedAsItBehaves() {
    stage.step(
        trial -> {
          Act act = trial.lastAct();
          boolean listed = trial.commands().isListed(act);
          assertThat(act, listed ? Ended.known() : Ended.unknown());
        });
  }

  @Then("the command succeeds")
  @Meaning("GOOD")
  public void succeeds() {
    ended(Ended.with(ExpectedOutcome.GOOD));
  }

  @Then("the command is refused with {refusal}")
  @Meaning("exactly this outcome; a refused write has not changed the block")
  public void isRefused(ExpectedOutcome refusal) {
    stage.step(trial -> requireTelling(trial, refusal));
    ended(Ended.with(refusal));
  }

  @Then("the command fails")
  @Meaning("any outcome but GOOD, where the standard names none; nothing has changed")
  public void fails() {
    ended(Ended.badly());
    stage.step(CommandSteps::confirmRefusal);
  }

  @Then("the command ends in one of these ways:")
  @Meaning(
      "a column of outcomes, GOOD or a refusal; which one came is the target's choice; if it was a"
          + " refusal, nothing has changed")
  public void endsInOneOf(List<String> outcomes) {
    ended(Ended.withOneOf(outcomes.stream().map(ExpectedOutcome::parse).toList()));
    stage.step(CommandSteps::confirmRefusal);
  }

  @Then("the reservation {verdict} the command")
  @Meaning(
      "forbids: RESERVATION CONFLICT, and nothing was written; allows: any other outcome; may"
          + " allow: as ALLOW COMMANDS of the unit says, either where it says nothing; may forbid:"
          + " forbids, either if ALLOW COMMANDS is 5")
  public void reservation(Verdict verdict) {
    stage.step(trial -> confirm(trial, judged(trial, verdict)));
  }

  private static Matcher<Act> judged(Trial trial, Verdict verdict) {
    boolean certain = verdict == Verdict.ALLOWS || verdict == Verdict.FORBIDS;
    int allowCommands = certain ? 0 : trial.views().allowCommands();
    int operationCode = trial.lastAct().operationCode();
    return AllowCommands.promised(allowCommands, verdict, operationCode)
        .map(promised -> promised == Verdict.ALLOWS ? Ended.allowed() : Ended.forbidden())
        .orElseGet(Ended::anyhow);
  }

  private static void confirmRefusal(Trial trial) {
    Act act = trial.lastAct();
    act.keepAttention();
    if (!act.result().isGood() && trial.views().areReadable()) {
      STATE.confirmUnchanged(trial);
    }
  }

  /** A unit attention that the unit need not have established stops no command. */
  private static void requireTelling(Trial trial, ExpectedOutcome refusal) {
    if (!trial.lastAct().result().isUnitAttention()) {
      refusal
          .additional()
          .filter(Attention.RESERVATIONS_RELEASED::isReportedBy)
          .ifPresent(any -> trial.requireTelling(Attention.RESERVATIONS_RELEASED));
    }
  }

  private void ended(Matcher<Act> expected) {
    stage.step(trial -> confirm(trial, expected));
  }

  /** A write that ended as it had to has left the medium as its outcome says. */
  private static void confirm(Trial trial, Matcher<Act> expected) {
    Act act = trial.lastAct();
    assertThat(act, expected);
    trial.access().confirm(act);
  }
}
