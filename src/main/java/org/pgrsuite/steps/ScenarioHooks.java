package org.pgrsuite.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import org.opentest4j.TestAbortedException;

/** What happens around every scenario. */
public final class ScenarioHooks {
  private final Stage stage;

  /** With what the steps of the scenario share. */
  public ScenarioHooks(Stage stage) {
    this.stage = stage;
  }

  /** Before: nobody is registered, nothing reserved, no unit attention pending. */
  @Before
  public void knownState(Scenario scenario) {
    stage
        .ending()
        .ifPresent(
            why -> {
              throw new TestAbortedException("not run: " + why);
            });
    stage.begin(scenario);
  }

  /** After: an act that failed has to have been spoken of. */
  @After
  public void nothingUnsaid() {
    stage.end();
  }
}
