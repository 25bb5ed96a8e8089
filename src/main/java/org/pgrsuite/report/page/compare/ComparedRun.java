package org.pgrsuite.report.page.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pgrsuite.report.page.Headline;
import org.pgrsuite.report.page.Tally;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.ResultsReader;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Unit;

/**
 * A run on the page.
 *
 * @param label how it is called there: {@code A}
 * @param file where its results were read
 * @param results everything but its scenarios
 * @param scenarios by id, without their steps; of several with one id the gravest
 */
record ComparedRun(String label, Path file, Results results, Map<String, Scenario> scenarios) {
  private static final String FILE = "results.json";
  private static final int LETTERS = 26;

  /**
   * Reads a run.
   *
   * @param number counted from 0
   * @param place its results, or the folder that has them
   * @throws org.pgrsuite.report.results.ResultsException if they are none
   * @throws java.io.UncheckedIOException if they cannot be read
   */
  static ComparedRun read(int number, Path place) {
    Path file = Files.isDirectory(place) ? place.resolve(FILE) : place;
    BinaryOperator<Scenario> gravest =
        (one, other) -> one.verdict().compareTo(other.verdict()) <= 0 ? one : other;
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    Results results =
        ResultsReader.read(file, each -> scenarios.merge(each.id(), each.withoutSteps(), gravest));
    return new ComparedRun(label(number), file, results, scenarios);
  }

  private static String label(int number) {
    return number < LETTERS ? String.valueOf((char) ('A' + number)) : String.valueOf(number + 1);
  }

  Optional<Scenario> scenario(String id) {
    return Optional.ofNullable(scenarios.get(id));
  }

  Unit unit() {
    return results.unit();
  }

  /** What tells it from other runs of units that call themselves the same. */
  String facts() {
    return Stream.of(unit().serial(), results.run().begun())
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Its result in a sentence. */
  Headline headline() {
    return Headline.of(results, scenarios.values());
  }

  Tally tally() {
    return Tally.of(scenarios.values());
  }

  /** How it was configured, as far as it matters to others. */
  Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>(results.run().settings());
    settings.remove("pgr.reports");
    return settings;
  }

  /** What it was restricted to; empty if to nothing. */
  String only() {
    return settings().getOrDefault("pgr.only", "");
  }
}
