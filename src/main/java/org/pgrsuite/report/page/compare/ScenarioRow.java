package org.pgrsuite.report.page.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pgrsuite.report.page.Standing;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Verdict;

/**
 * A scenario in every run.
 *
 * @param id by which the runs know it
 * @param runs the runs' labels
 * @param found what it came to in each, in their order; nothing where a run does not have it
 */
record ScenarioRow(String id, List<String> runs, List<Optional<Scenario>> found) {
  /** Of one scenario. */
  static ScenarioRow of(String id, List<ComparedRun> runs) {
    return new ScenarioRow(
        id,
        runs.stream().map(ComparedRun::label).toList(),
        runs.stream().map(run -> run.scenario(id)).toList());
  }

  /** As the latest run that has it tells it: only lines and files can differ. */
  Scenario scenario() {
    return present().reduce((first, second) -> second).orElseThrow();
  }

  /** What became of it in a later run, counted from 1. */
  Change change(int run) {
    return Change.of(verdict(0), verdict(run));
  }

  /** What became of it in each later run. */
  List<Change> changes() {
    return IntStream.range(1, runs.size()).mapToObj(this::change).toList();
  }

  /** The later runs in which this became of it; none where there is only one later run. */
  List<String> runsWith(Change change) {
    return runs.size() == 2
        ? List.of()
        : IntStream.range(1, runs.size())
            .filter(run -> change(run) == change)
            .mapToObj(runs::get)
            .toList();
  }

  /** The one that people look for first. */
  Change gravest() {
    return changes().stream().min(Comparator.naturalOrder()).orElse(Change.SAME);
  }

  Standing standing(int run) {
    return verdict(run).map(Standing::of).orElse(Standing.NONE);
  }

  /** What the runs say of it; those that say the same word by word stand together. */
  List<Told> told() {
    Map<Told, List<String>> by = new LinkedHashMap<>();
    for (int run = 0; run < runs.size(); run++) {
      Told told = new Told("", standing(run), found.get(run).map(Scenario::complaint).orElse(""));
      by.computeIfAbsent(told, any -> new ArrayList<>()).add(runs.get(run));
    }
    return by.entrySet().stream()
        .map(entry -> entry.getKey().by(String.join(", ", entry.getValue())))
        .toList();
  }

  private Optional<Verdict> verdict(int run) {
    return found.get(run).map(Scenario::verdict);
  }

  private Stream<Scenario> present() {
    return found.stream().flatMap(Optional::stream);
  }

  /**
   * What some runs say.
   *
   * @param runs their labels
   * @param standing what it came to
   * @param text why; empty if it passed
   */
  record Told(String runs, Standing standing, String text) {
    private Told by(String labels) {
      return new Told(labels, standing, text);
    }
  }
}
