package org.pgrsuite.report.page.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pgrsuite.catalogue.Requirement;
import org.pgrsuite.report.page.Standing;
import org.pgrsuite.report.results.Scenario;

/**
 * A requirement in every run.
 *
 * @param id as scenarios name it
 * @param requirement what the catalogue says of it; nothing if it is not there
 * @param own the scenarios that test it before all
 * @param shown those that show it, its own among them
 */
record RequirementRow(
    String id, Optional<Requirement> requirement, List<ScenarioRow> own, List<ScenarioRow> shown) {
  /** Its sentence. */
  String says() {
    return requirement
        .map(Requirement::says)
        .orElse("Scenarios that name no requirement of this catalogue.");
  }

  /** Where the standard says so, and how binding it is; empty if nobody knows. */
  String facts() {
    return requirement.map(r -> r.clause() + " · " + r.level().title()).orElse("");
  }

  /** What people look for first among that which became of its scenarios. */
  Change change() {
    return shown.stream()
        .map(ScenarioRow::gravest)
        .min(Comparator.naturalOrder())
        .orElse(Change.SAME);
  }

  /** The same in words; where there are several later runs, with those of which it is true. */
  String changed() {
    Change change = change();
    String runs =
        shown.stream()
            .flatMap(row -> row.runsWith(change).stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return runs.isEmpty() ? change.title() : change.title() + " in " + runs;
  }

  /** The scenarios of its own that there is something to say of. */
  List<ScenarioRow> told() {
    return own.stream().filter(row -> row.gravest() != Change.SAME).toList();
  }

  /** Those that are told at another requirement. */
  List<ScenarioRow> also() {
    return shown.stream()
        .filter(row -> row.gravest() != Change.SAME && !own.contains(row))
        .toList();
  }

  /** What its scenarios come to in a run. */
  Cell cell(int run) {
    List<Scenario> scenarios =
        shown.stream().flatMap(row -> row.found().get(run).stream()).toList();
    return scenarios.isEmpty()
        ? new Cell(Standing.NONE, Standing.NONE.words())
        : new Cell(Standing.of(scenarios), Standing.count(scenarios));
  }

  /**
   * A cell of the matrix.
   *
   * @param standing the gravest
   * @param count how many scenarios came to that: {@code 1 of 5 failed}
   */
  record Cell(Standing standing, String count) {}
}
