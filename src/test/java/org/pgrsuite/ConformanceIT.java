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
 * Runs {@code features/} against the configured logical unit. Red for every outcome but conformant;
 * for failures the scenarios themselves are.
 */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features")
class ConformanceIT {
  @BeforeSuite
  static void stopsForMistakesFoundBeforehand() {
    if (RunSession.isRun()) {
      Optional<Outcome> mistake = RunFrame.ofThisProcess().mistake();
      if (mistake.isPresent()) {
        throw new RunWithoutVerdict(mistake.get());
      }
    }
  }

  @AfterSuite
  static void isRedForEveryOtherEnd() {
    if (RunSession.isRun()) {
      Outcome outcome = RunFrame.ofThisProcess().folder().outcome();
      if (outcome.code() != ExitCode.CONFORMANT && outcome.code() != ExitCode.FAILURES) {
        throw new RunWithoutVerdict(outcome);
      }
    }
  }

  /** Not an AssertionError: the target is not to blame. */
  private static final class RunWithoutVerdict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunWithoutVerdict(Outcome outcome) {
      super(outcome.line());
    }
  }
}
