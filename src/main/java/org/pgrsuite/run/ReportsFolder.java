package org.pgrsuite.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.lu.Units;
import org.pgrsuite.lu.config.ConfigurationReader;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.report.Reports;
import org.pgrsuite.report.results.KnownFailure;
import org.pgrsuite.report.results.KnownFailures;

/**
 * The folder that a run leaves its reports in. It may hold other things: only files that a run
 * writes are ever removed. Immutable.
 */
public final class ReportsFolder {
  private static final String OUTCOME = "outcome.txt";
  private static final String FIGURES = "figures.txt";

  /** Exchanges of preflight and clean-up, which the glue writes. */
  private static final String PREFLIGHT = "preflight.txt";

  /** What is known to fail, from who begins the run to who judges it. */
  private static final String BASELINE = "baseline.json";

  private static final String RESULTS = "results.json";

  /** Of the run before until the next one begins, since {@code pgr.only} may name it. */
  private static final String RERUN = "rerun.txt";

  /** What earlier suites wrote here, and what Cucumber can be told to write here. */
  private static final List<String> OTHERS =
      List.of("preflight.html", "cucumber.html", "cucumber.json", "cucumber.ndjson");

  private static final Outcome NOT_ENDED =
      new Outcome(ExitCode.INTERRUPTED, "the run was interrupted before its end");

  private final Path folder;

  /** Of this folder, which need not be there yet. */
  public ReportsFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Before a run: makes the folder, removes what an earlier run left, and writes an outcome that
   * holds if nothing else is written any more.
   *
   * @throws ConfigurationException if the folder cannot be written to
   */
  public void begin() {
    try {
      Files.createDirectories(folder);
      Stream.of(Reports.names(), OTHERS, List.of(FIGURES, PREFLIGHT, BASELINE, RESULTS))
          .flatMap(Collection::stream)
          .map(folder::resolve)
          .forEach(ReportsFolder::remove);
      write(NOT_ENDED);
    } catch (IOException | UncheckedIOException failure) {
      throw new ConfigurationException(
          "pgr.reports: " + folder + " cannot be written to (" + failure.getMessage() + ").");
    }
  }

  /** Replaces the outcome. */
  public void write(Outcome outcome) {
    write(OUTCOME, outcome.line() + "\n");
  }

  /** What is written there now. */
  public Outcome outcome() {
    try {
      return Outcome.parse(Files.readString(folder.resolve(OUTCOME)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whether nothing but {@link #begin} has written an outcome. */
  public boolean isUndecided() {
    return outcome().equals(NOT_ENDED);
  }

  /** The plugin that writes all the reports, as Cucumber takes it. */
  public String plugins() {
    return RunPlugin.class.getName() + ":" + folder;
  }

  /** Where the folder is, as the operator named it. */
  @Override
  public String toString() {
    return folder.toString();
  }

  /** Says before a run what is known to fail. */
  void expect(List<KnownFailure> failures) {
    KnownFailures.write(folder.resolve(BASELINE), failures);
  }

  /** What {@link #expect} said; nothing if nothing was. */
  List<KnownFailure> expected() {
    return KnownFailures.read(folder.resolve(BASELINE));
  }

  /** What {@code pgr.only} takes for {@link #writeRerun}. */
  String rerun() {
    return "@" + folder.resolve(RERUN);
  }

  /** Names the scenarios that can be run again, one a line: {@code features/x.feature:6}. */
  void writeRerun(List<String> places) {
    write(RERUN, places.stream().map(place -> place + "\n").collect(Collectors.joining()));
  }

  /** From now on the scenarios of the run before cannot be run again by their file. */
  void removeRerun() {
    remove(folder.resolve(RERUN));
  }

  void writeFigures(String text) {
    write(FIGURES, text);
  }

  /** The results of the run that begins on this thread. */
  RunResults results() {
    return new RunResults(
        folder.resolve(RESULTS),
        () ->
            Machine.run(
                Catalogue.load().version(),
                ConfigurationReader.ofThisProcess().given(),
                expected()),
        Units.around());
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
