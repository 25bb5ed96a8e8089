package org.pgrsuite.report.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Step;

/**
 * A scenario on the page.
 *
 * @param scenario what is known of it; its steps only if the evidence is shown whole
 * @param transcript the same as a short text; empty if the evidence is shown whole
 * @param rerun the line that runs it again; empty for one that passed
 */
record ScenarioView(Scenario scenario, String transcript, String rerun) {
  /** Everything, step by step and byte by byte. */
  static ScenarioView whole(Scenario scenario, Rerun rerun) {
    return new ScenarioView(scenario, "", rerun.line(scenario.place()));
  }

  /** A line an exchange. */
  static ScenarioView brief(Scenario scenario, String transcript, Rerun rerun) {
    boolean bad = Standing.of(scenario.verdict()).isBad();
    return new ScenarioView(scenario, transcript, bad ? rerun.line(scenario.place()) : "");
  }

  Standing standing() {
    return Standing.of(scenario.verdict());
  }

  boolean isWhole() {
    return transcript.isEmpty() && !scenario.steps().isEmpty();
  }

  List<Step> steps() {
    return scenario.steps();
  }

  /** What unit or path would have to offer or lack. */
  List<String> capabilities() {
    return Stream.concat(scenario.needs().stream(), Stream.of(scenario.capability()))
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  /** What filters look for: level and capabilities. */
  String filters() {
    return Stream.concat(Stream.of(scenario.level()), capabilities().stream())
        .collect(Collectors.joining("|"));
  }

  String facts() {
    String commands = scenario.commands() == 1 ? "1 command" : scenario.commands() + " commands";
    String times =
        isWhole()
            ? "%s, of that %s in the target"
                .formatted(Times.of(scenario.nanos()), Times.of(scenario.targetNanos()))
            : Times.of(scenario.nanos());
    return scenario.commands() == 0
        ? scenario.place()
        : "%s · %s · %s".formatted(scenario.place(), commands, times);
  }
}
