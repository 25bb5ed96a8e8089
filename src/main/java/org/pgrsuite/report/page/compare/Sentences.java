package org.pgrsuite.report.page.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pgrsuite.report.results.Unit;
import org.pgrsuite.report.results.Verdict;

/** What became of it, for somebody who reads nothing else. */
final class Sentences {
  /** Exit codes of runs that went through: conformant, failures, a stale baseline. */
  private static final Set<Integer> WHOLE = Set.of(0, 1, 6);

  /** A unit must not look better because it was asked less. */
  private static final Set<Change> LOST =
      EnumSet.of(
          Change.IN_ERROR, Change.NEWLY_NOT_SUPPORTED, Change.NO_LONGER_RUN, Change.ONLY_FIRST);

  private final List<ComparedRun> runs;
  private final List<ScenarioRow> rows;

  Sentences(List<ComparedRun> runs, List<ScenarioRow> rows) {
    this.runs = runs;
    this.rows = rows;
  }

  /** How the headline is shown. */
  Verdict verdict() {
    if (any(Change.NEWLY_FAILING)) {
      return Verdict.FAILED;
    }
    boolean unknown = LOST.stream().anyMatch(this::any) || !common();
    return unknown || runs.stream().anyMatch(run -> !isWhole(run)) ? Verdict.ERROR : Verdict.PASSED;
  }

  String headline() {
    String first = runs.get(0).label();
    if (any(Change.NEWLY_FAILING)) {
      return later(run -> newlyFailing(run, first));
    } else if (!common()) {
      return "These runs have no scenario in common.";
    } else if (rows.stream().allMatch(row -> row.gravest() == Change.SAME)) {
      return "All runs came to the same in %s.".formatted(scenarios(rows.size()));
    }
    return "Nothing fails that did not fail in %s. %s".formatted(first, later(this::lost)).strip();
  }

  private String lost(int run) {
    long lost = rows.stream().filter(row -> LOST.contains(row.change(run))).count();
    return lost == 0
        ? ""
        : "But %s of %s are not answered in %s."
            .formatted(scenarios(lost), runs.get(0).label(), runs.get(run).label());
  }

  /** What has to be said beside it. */
  List<String> all() {
    List<String> sentences = new ArrayList<>();
    sentences.add(units());
    for (int run = 1; run < runs.size(); run++) {
      sentences.add(changes(run));
    }
    runs.stream().filter(run -> !isWhole(run)).map(Sentences::unfinished).forEach(sentences::add);
    runs.stream().filter(run -> !run.only().isEmpty()).map(Sentences::part).forEach(sentences::add);
    differing("version of the suite", run -> run.results().run().suite(), sentences);
    differing("catalogue of requirements", run -> run.results().run().catalogue(), sentences);
    return sentences;
  }

  private String newlyFailing(int run, String first) {
    List<ScenarioRow> failing =
        rows.stream().filter(row -> row.change(run) == Change.NEWLY_FAILING).toList();
    if (failing.isEmpty()) {
      return "%s fails nothing that %s does not.".formatted(runs.get(run).label(), first);
    }
    long requirements =
        failing.stream().map(row -> row.scenario().requirement()).distinct().count();
    return "%s fails %s of %s that %s does not."
        .formatted(
            runs.get(run).label(),
            scenarios(failing.size()),
            requirements == 1 ? "1 requirement" : requirements + " requirements",
            first);
  }

  private String later(Function<Integer, String> sentence) {
    List<String> sentences = new ArrayList<>();
    for (int run = 1; run < runs.size(); run++) {
      sentences.add(sentence.apply(run));
    }
    sentences.removeIf(String::isEmpty);
    return String.join(" ", sentences);
  }

  private String changes(int run) {
    Map<Change, Integer> counts = new EnumMap<>(Change.class);
    rows.forEach(row -> counts.merge(row.change(run), 1, Integer::sum));
    return "%s against %s: %s."
        .formatted(
            runs.get(run).label(),
            runs.get(0).label(),
            counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().title())
                .collect(Collectors.joining(", ")));
  }

  private String units() {
    Unit first = runs.get(0).unit();
    boolean one = runs.stream().allMatch(run -> isSame(first, run.unit()));
    List<String> revisions = runs.stream().map(run -> run.unit().revision()).distinct().toList();
    if (!one) {
      return "The runs are of different units.";
    }
    return revisions.size() > 1
        ? "The runs are of one unit, with the revisions " + String.join(", ", revisions) + "."
        : "The runs are of one unit, with one revision.";
  }

  private static boolean isSame(Unit one, Unit other) {
    return !one.names().isEmpty() && !Collections.disjoint(one.names(), other.names());
  }

  private static boolean isWhole(ComparedRun run) {
    return WHOLE.contains(run.results().ending().code());
  }

  private static String unfinished(ComparedRun run) {
    return "Mind that %s has no verdict on the whole: %s."
        .formatted(run.label(), run.results().ending().sentence());
  }

  private static String part(ComparedRun run) {
    return "%s was restricted to %s.".formatted(run.label(), run.only());
  }

  private void differing(String what, Function<ComparedRun, String> value, List<String> sentences) {
    if (runs.stream().map(value).distinct().count() > 1) {
      sentences.add(
          "Mind that the runs had not the same %s, which can make scenarios differ too: %s."
              .formatted(
                  what,
                  runs.stream()
                      .map(run -> run.label() + " " + value.apply(run))
                      .collect(Collectors.joining("; "))));
    }
  }

  private boolean any(Change change) {
    return rows.stream().anyMatch(row -> row.changes().contains(change));
  }

  private boolean common() {
    return rows.stream().anyMatch(row -> row.found().stream().allMatch(o -> o.isPresent()));
  }

  private static String scenarios(long count) {
    return count == 1 ? "1 scenario" : count + " scenarios";
  }
}
