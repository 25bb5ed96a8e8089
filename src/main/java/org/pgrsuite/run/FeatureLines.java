package org.pgrsuite.run;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where the scenarios and rows of one feature file stand, and which lines around speak of them. */
final class FeatureLines {
  private final Map<String, Integer> own = new HashMap<>();
  private final Map<String, Set<Integer>> around = new HashMap<>();

  FeatureLines(Feature feature) {
    Set<Integer> lines = Set.of(line(feature.getLocation()));
    for (FeatureChild child : feature.getChildren()) {
      child.getScenario().ifPresent(scenario -> add(scenario, lines));
      child.getRule().ifPresent(rule -> add(rule, lines));
    }
  }

  /** The line of the scenario or row that Gherkin gave this id. */
  int own(String id) {
    return own.get(id);
  }

  Set<Integer> around(String id) {
    return around.get(id);
  }

  private void add(Rule rule, Set<Integer> enclosing) {
    Set<Integer> lines = with(enclosing, rule.getLocation());
    for (RuleChild child : rule.getChildren()) {
      child.getScenario().ifPresent(scenario -> add(scenario, lines));
    }
  }

  private void add(Scenario scenario, Set<Integer> enclosing) {
    Set<Integer> lines = with(enclosing, scenario.getLocation());
    scenario.getTags().stream().map(Tag::getLocation).forEach(at -> lines.add(line(at)));
    scenario.getSteps().stream().map(Step::getLocation).forEach(at -> lines.add(line(at)));
    note(scenario.getId(), scenario.getLocation(), lines);
    scenario.getExamples().forEach(examples -> add(examples, lines));
  }

  private void add(Examples examples, Set<Integer> enclosing) {
    Set<Integer> lines = with(enclosing, examples.getLocation());
    for (TableRow row : examples.getTableBody()) {
      note(row.getId(), row.getLocation(), lines);
    }
  }

  private void note(String id, Location at, Set<Integer> lines) {
    own.put(id, line(at));
    around.put(id, lines);
  }

  private static Set<Integer> with(Set<Integer> lines, Location more) {
    Set<Integer> all = new HashSet<>(lines);
    all.add(line(more));
    return all;
  }

  private static int line(Location location) {
    return location.getLine().intValue();
  }
}
