package org.pgrsuite.report.page.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.pgrsuite.report.results.Verdict;

/**
 * All that stands on the page.
 *
 * @param style the style sheet
 * @param verdict how the headline is shown
 * @param headline what became of it in one sentence
 * @param sentences what has to be said beside it
 * @param runs what was compared, the first being what the others are set against
 * @param scenarios those that there is something to say of, in the order of their requirements
 * @param same how many scenarios came to the same everywhere
 * @param differing the requirements that there is something to say of
 * @param alike the others
 */
record Comparison(
    String style,
    Verdict verdict,
    String headline,
    List<String> sentences,
    List<ComparedRun> runs,
    List<ScenarioRow> scenarios,
    int same,
    List<RequirementRow> differing,
    List<RequirementRow> alike) {
  private static final int SHORT = 25;

  ComparedRun first() {
    return runs.get(0);
  }

  List<ComparedRun> later() {
    return runs.subList(1, runs.size());
  }

  /** The kinds of change that there are. */
  List<Change> changes() {
    return List.of(Change.values()).stream()
        .filter(change -> change != Change.SAME && !of(change).isEmpty())
        .toList();
  }

  /** The scenarios of which this became in any later run. */
  List<ScenarioRow> of(Change change) {
    return scenarios.stream().filter(row -> row.changes().contains(change)).toList();
  }

  /** How many scenarios that became of in a later run, counted from 1. */
  long count(Change change, int run) {
    long told = scenarios.stream().filter(row -> row.change(run) == change).count();
    return change == Change.SAME ? told + same : told;
  }

  /** Whether a list can stand open without hiding what comes after it. */
  static boolean isShort(List<ScenarioRow> rows) {
    return rows.size() <= SHORT;
  }

  /** The numbers of the runs, counted from 0. */
  List<Integer> numbers() {
    return IntStream.range(0, runs.size()).boxed().toList();
  }
}
