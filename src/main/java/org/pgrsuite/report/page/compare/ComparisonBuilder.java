package org.pgrsuite.report.page.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.report.results.Scenario;

/** Puts the scenarios of several runs side by side. Immutable. */
final class ComparisonBuilder {
  private final Catalogue catalogue;
  private final List<ComparedRun> runs;

  ComparisonBuilder(Catalogue catalogue, List<ComparedRun> runs) {
    this.catalogue = catalogue;
    this.runs = List.copyOf(runs);
  }

  Comparison comparison(String style) {
    List<RequirementRow> requirements = requirements(rows());
    List<ScenarioRow> all = requirements.stream().flatMap(row -> row.own().stream()).toList();
    List<ScenarioRow> differing = all.stream().filter(row -> row.gravest() != Change.SAME).toList();
    Sentences sentences = new Sentences(runs, all);
    return new Comparison(
        style,
        sentences.verdict(),
        sentences.headline(),
        sentences.all(),
        runs,
        differing,
        all.size() - differing.size(),
        requirements.stream().filter(row -> row.change() != Change.SAME).toList(),
        requirements.stream().filter(row -> row.change() == Change.SAME).toList());
  }

  private Collection<ScenarioRow> rows() {
    Set<String> ids = new LinkedHashSet<>();
    runs.forEach(run -> ids.addAll(run.scenarios().keySet()));
    return ids.stream().map(id -> ScenarioRow.of(id, runs)).toList();
  }

  /** In the order of the catalogue; then those that are not in it, as they come. */
  private List<RequirementRow> requirements(Collection<ScenarioRow> rows) {
    Map<String, List<ScenarioRow>> shown = new LinkedHashMap<>();
    catalogue.all().forEach(requirement -> shown.put(requirement.id(), new ArrayList<>()));
    rows.forEach(row -> names(row).forEach(id -> add(shown, id, row)));
    return shown.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> requirement(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static void add(Map<String, List<ScenarioRow>> shown, String id, ScenarioRow row) {
    shown.computeIfAbsent(id, any -> new ArrayList<>()).add(row);
  }

  private static Set<String> names(ScenarioRow row) {
    Scenario scenario = row.scenario();
    return Stream.concat(Stream.of(scenario.requirement()), scenario.requirements().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private RequirementRow requirement(String id, List<ScenarioRow> shown) {
    List<ScenarioRow> own =
        shown.stream().filter(row -> row.scenario().requirement().equals(id)).toList();
    return new RequirementRow(id, catalogue.find(id), own, shown);
  }
}
