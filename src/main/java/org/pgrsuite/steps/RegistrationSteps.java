package org.pgrsuite.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import org.pgrsuite.lu.Happenings;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.Trial;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.spc.ReservationKey;

/** Registering and unregistering. */
public final class RegistrationSteps {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public RegistrationSteps(Stage stage) {
    this.stage = stage;
  }

  @Given("initiator(s) {initiators} is/are registered with key(s) {keys}")
  @Meaning("REGISTER from each initiator with its key, in this order; each has to succeed")
  public void areRegistered(List<Initiator> initiators, List<ReservationKey> keys) {
    requireAsMany(initiators, keys);
    stage.step(trial -> register(trial, initiators, keys));
  }

  @Given("initiators {initiators} are registered, each with its number as key")
  @Meaning("REGISTER from each initiator; I7 has key 0x7")
  public void areRegistered(List<Initiator> initiators) {
    stage.step(
        trial ->
            initiators.forEach(each -> trial.given().isRegistered(each, Happenings.key(each))));
  }

  @When("initiators {initiators} register one after the other, each with its number as key")
  @Meaning("REGISTER, until one is refused; the command of later steps is the last of them")
  public void register(List<Initiator> initiators) {
    stage.step(trial -> trial.happenings().registerUntilRefused(initiators));
  }

  @Given("initiator {initiator} quotes key {key} as its own")
  @Meaning("the RESERVATION KEY of its next act is this one, not the one that it has registered")
  public void quotes(Initiator initiator, ReservationKey key) {
    stage.step(trial -> trial.quotes(initiator, key));
  }

  @When("initiator {initiator} registers key {key}")
  @Meaning("REGISTER, quoting the key that it has registered, or 0x0 when it has none")
  public void registers(Initiator initiator, ReservationKey key) {
    stage.step(trial -> trial.registers(initiator, key));
  }

  @When("initiator {initiator} registers key {key} ignoring any existing key")
  @Meaning("REGISTER AND IGNORE EXISTING KEY")
  public void registersIgnoring(Initiator initiator, ReservationKey key) {
    stage.step(trial -> trial.registersIgnoring(initiator, key));
  }

  @When("initiator {initiator} unregisters")
  @Meaning("REGISTER with key 0x0, quoting the key that it has registered")
  public void unregisters(Initiator initiator) {
    stage.step(trial -> trial.registers(initiator, ReservationKey.ZERO));
  }

  @When("initiator {initiator} clears the registrations and the reservation")
  @Meaning("CLEAR")
  public void clears(Initiator initiator) {
    stage.step(trial -> trial.clears(initiator));
  }

  private static void register(Trial trial, List<Initiator> initiators, List<ReservationKey> keys) {
    for (int i = 0; i < initiators.size(); i++) {
      trial.given().isRegistered(initiators.get(i), keys.get(keys.size() == 1 ? 0 : i));
    }
  }

  /** One key for several initiators is a shared key. */
  private static void requireAsMany(List<Initiator> initiators, List<ReservationKey> keys) {
    if (keys.size() != 1 && keys.size() != initiators.size()) {
      throw new ConfigurationException(
          "%d initiators and %d keys: give each initiator a key, or one key to all"
              .formatted(initiators.size(), keys.size()));
    }
  }
}
