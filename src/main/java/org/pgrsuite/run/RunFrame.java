package org.pgrsuite.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.config.Configuration;
import org.pgrsuite.lu.config.ConfigurationReader;
import org.pgrsuite.lu.ending.ConfigurationException;

/**
 * What comes before and after Cucumber: a reports folder that is ready, and an outcome in it,
 * whatever happens between. Immutable; what its users tell each other is the outcome in the folder.
 */
public final class RunFrame {
  private final ConfigurationReader reader;
  private final Path features;

  /**
   * For a run of these features.
   *
   * @param reader reads the configuration
   * @param features folder of the feature files
   */
  public RunFrame(ConfigurationReader reader, Path features) {
    this.reader = reader;
    this.features = features;
  }

  /** For a run as this process is configured, in its working directory. */
  public static RunFrame ofThisProcess() {
    return new RunFrame(ConfigurationReader.ofThisProcess(), Path.of("features"));
  }

  /** Where the run leaves its reports. */
  public ReportsFolder folder() {
    return new ReportsFolder(reader.reports());
  }

  /**
   * The scenarios that the configuration selects.
   *
   * @throws ConfigurationException for whatever the operator or the writer of a feature did wrong
   */
  public Selection selection() {
    return selection(reader.read(), all());
  }

  private static Selection selection(Configuration configuration, Selection all) {
    return configuration.only().map(all::only).orElse(all);
  }

  private Selection all() {
    return Files.isDirectory(features) ? Selection.of(features) : new Selection(List.of());
  }

  /**
   * Makes the folder ready, with the baseline if there is one, and writes an outcome if there is a
   * mistake that keeps the run from beginning.
   *
   * @throws ConfigurationException if the folder cannot be written to
   */
  public void begin() {
    folder().begin();
    try {
      Configuration configuration = reader.read();
      Selection all = all();
      selection(configuration, all);
      configuration
          .baseline()
          .map(file -> BaselineNames.read(file, all))
          .ifPresent(folder()::expect);
    } catch (ConfigurationException mistake) {
      endWith(new Outcome(ExitCode.USAGE, mistake.getMessage()));
    }
  }

  /** The outcome that keeps the run from beginning, if there is one. */
  public Optional<Outcome> mistake() {
    return folder().isUndecided() ? Optional.empty() : Optional.of(folder().outcome());
  }

  /** What the scenarios at these places are known to do wrong, and what not. */
  public ExpectedPlaces expected() {
    Baseline baseline = Baseline.today(folder().expected());
    return new ExpectedPlaces(
        baseline, baseline.failures().isEmpty() ? List.of() : all().examples());
  }

  /** Writes the outcome of a run that Cucumber had nothing to do for. */
  public void end() {
    if (folder().isUndecided()) {
      endWith(new Outcome(ExitCode.NOTHING_RUN, "no scenario was selected"));
    }
  }

  private void endWith(Outcome outcome) {
    folder().removeRerun();
    folder().write(outcome);
    folder().results().end(outcome, Duration.ZERO);
  }
}
