package org.pgrsuite.steps;

import io.cucumber.java.AfterAll;
import io.cucumber.java.BeforeAll;
import org.pgrsuite.lu.Units;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.config.ConfigurationReader;

/** What happens once a run. */
public final class RunHooks {
  private RunHooks() {}

  /**
   * Before the first scenario: opens the logical unit, if it may be touched. Who runs the suite
   * against many units in one process has opened each itself.
   */
  @BeforeAll
  public static void open() {
    if (Units.isOpen()) {
      return;
    }
    Configuration configuration = ConfigurationReader.ofThisProcess().read();
    Units.open(configuration, System.out::println, new RunEvidence(configuration.reports()));
  }

  /** After the last scenario: leaves nothing behind. */
  @AfterAll
  public static void close() {
    Units.close();
  }
}
