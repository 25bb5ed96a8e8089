package org.pgrsuite;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
@IncludeEngines("cucumber")
@SelectDirectories("features")
class ConformanceIT {
  /** Nothing applied, or nobody wrote what was found. Everything else reddens a scenario. */
  private static final Set<ExitCode> LEAVES_SCENARIOS_GREEN =
      EnumSet.of(ExitCode.NOTHING_RUN, ExitCode.INTERRUPTED);

  @BeforeSuite
  static void stopsForMistakesFoundBeforehand() {
    if (RunSession.isListing()) {
      RunFrame.ofThisProcess().selection();
    } else if (RunSession.isRun()) {
      raise(RunFrame.ofThisProcess().mistake());
    }
  }

  @AfterSuite
  static void isRedForARunWithoutVerdict() {
    if (RunSession.isRun()) {
      Outcome outcome = RunFrame.ofThisProcess().folder().outcome();
      raise(Optional.of(outcome).filter(end -> LEAVES_SCENARIOS_GREEN.contains(end.code())));
    }
  }

  private static void raise(Optional<Outcome> outcome) {
    if (outcome.isPresent()) {
      throw new RunWithoutVerdict(outcome.get());
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
