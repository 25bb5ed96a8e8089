package org.pgrsuite;

import java.util.Optional;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;
import org.pgrsuite.run.ExitCode;
import org.pgrsuite.run.Outcome;
import org.pgrsuite.run.RunFrame;

/**
 * Runs {@code features/} against the configured logical unit. Red for every outcome but conformant.
 */
@Suite
@IncludeEngines(ConformanceEngine.ID)
@SelectDirectories("features")
class ConformanceIT {
  @BeforeSuite
  static void stopsForMistakesFoundBeforehand() {
    if (RunSession.isListing()) {
      RunFrame.ofThisProcess().selection();
    } else if (RunSession.isRun()) {
      raise(RunFrame.ofThisProcess().mistake());
    }
  }

  @AfterSuite
  static void isRedForEveryOtherOutcome() {
    if (RunSession.isRun()) {
      Outcome outcome = RunFrame.ofThisProcess().folder().outcome();
      raise(Optional.of(outcome).filter(end -> end.code() != ExitCode.CONFORMANT));
    }
  }

  private static void raise(Optional<Outcome> outcome) {
    if (outcome.isPresent()) {
      throw new NotConformant(outcome.get());
    }
  }

  /** The outcome of the run, which says who is to blame. */
  private static final class NotConformant extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotConformant(Outcome outcome) {
      super(outcome.line(), null, true, false);
    }
  }
}
