package org.pgrsuite.report.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pgrsuite.report.results.KnownFailure;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.ResultsReader;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Verdict;

/**
 * Makes a baseline of what failed in a run: an entry a requirement, for people to go through. What
 * the run's own baseline said stays as it was, without what did not fail as it said.
 */
public final class FirstBaseline {
  private final String acceptedBy;
  private final String until;
  private final Map<String, Scenario> scenarios = new LinkedHashMap<>();

  private FirstBaseline(String acceptedBy, String until) {
    this.acceptedBy = acceptedBy;
    this.until = until;
  }

  /**
   * The text of a baseline.
   *
   * @param results the {@code results.json} of the run
   * @param acceptedBy who accepts the failures; empty to leave the field for people to fill in,
   *     since a run takes no baseline without
   * @param until the last day on which they are accepted: {@code 2027-12-31}; empty for no end
   * @throws org.pgrsuite.report.results.ResultsException if it is no such file
   */
  public static String of(Path results, String acceptedBy, String until) {
    FirstBaseline baseline = new FirstBaseline(acceptedBy, until);
    return baseline.text(ResultsReader.read(results, baseline::add));
  }

  private void add(Scenario scenario) {
    scenarios.put(scenario.id(), scenario.withoutSteps());
  }

  private String text(Results results) {
    List<KnownFailure> entries = new ArrayList<>();
    results.run().baseline().stream()
        .map(this::stillTrue)
        .filter(entry -> !entry.scenarios().isEmpty())
        .forEach(entries::add);
    entries.addAll(newFailures(results.run().baseline()));
    return heading(results) + BaselineWriter.text(entries);
  }

  private static String heading(Results results) {
    return "# What fails on %s, as of %s.%n"
        .formatted(results.unit().title(), results.run().begun());
  }

  /** What did not run stays, under its id if its name is not known. */
  private KnownFailure stillTrue(KnownFailure entry) {
    return new KnownFailure(
        entry.requirement(),
        entry.reason(),
        entry.reference(),
        entry.acceptedBy(),
        entry.until(),
        entry.sometimes(),
        entry.scenarios().stream().filter(this::isStillExpected).map(this::name).toList());
  }

  private boolean isStillExpected(String id) {
    Scenario scenario = scenarios.get(id);
    return scenario == null
        || scenario.verdict() != Verdict.UNEXPECTED_PASS && scenario.verdict() != Verdict.FAILED;
  }

  private String name(String id) {
    return scenarios.containsKey(id) ? scenarios.get(id).name() : id;
  }

  private List<KnownFailure> newFailures(List<KnownFailure> before) {
    Map<KnownFailure, List<String>> names = new LinkedHashMap<>();
    Map<String, KnownFailure> byRequirement = new HashMap<>();
    scenarios.values().stream()
        .filter(scenario -> scenario.verdict() == Verdict.FAILED)
        .forEach(
            scenario ->
                names
                    .computeIfAbsent(
                        ended(before, scenario)
                            .orElseGet(
                                () ->
                                    byRequirement.computeIfAbsent(
                                        scenario.requirement(), id -> first(id, scenario))),
                        any -> new ArrayList<>())
                    .add(scenario.name()));
    return names.entrySet().stream().map(e -> accepted(e.getKey(), e.getValue())).toList();
  }

  /** The entry that listed it and has ended: what it said of the failure is still true. */
  private static Optional<KnownFailure> ended(List<KnownFailure> before, Scenario scenario) {
    return before.stream().filter(entry -> entry.scenarios().contains(scenario.id())).findFirst();
  }

  private static KnownFailure first(String requirement, Scenario scenario) {
    return new KnownFailure(requirement, reason(scenario), "", "", "", false, List.of());
  }

  private KnownFailure accepted(KnownFailure entry, List<String> names) {
    return new KnownFailure(
        entry.requirement(),
        entry.reason(),
        entry.reference(),
        acceptedBy,
        until,
        entry.sometimes(),
        names);
  }

  /** The first line of what the failure said, or of each side of its comparison. */
  private static String reason(Scenario scenario) {
    return scenario.reason().isBlank()
        ? "expected %s, but %s".formatted(line(scenario.expected()), line(scenario.actual()))
        : line(scenario.reason());
  }

  private static String line(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
