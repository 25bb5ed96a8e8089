package org.pgrsuite.report.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pgrsuite.report.results.Exchange;
import org.pgrsuite.report.results.Rerun;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Step;
import org.pgrsuite.report.results.Verdict;

/**
 * A scenario on the page.
 *
 * @param scenario what is known of it; its steps only if the evidence is shown whole
 * @param transcript the same as a short text; empty if the evidence is shown whole
 * @param rerun the line that runs it again; empty if the evidence is not shown whole, as the page
 *     says once what the lines have in common
 */
record ScenarioView(Scenario scenario, String transcript, String rerun) {
  /** Everything, step by step and byte by byte. */
  static ScenarioView whole(Scenario scenario, Rerun rerun) {
    return new ScenarioView(scenario, "", rerun.line(scenario.place()));
  }

  /** A line an exchange. */
  static ScenarioView brief(Scenario scenario, String transcript) {
    return new ScenarioView(scenario, transcript, "");
  }

  Standing standing() {
    return Standing.of(scenario.verdict());
  }

  /** For the style sheet, which takes a scenario for passed unless it says otherwise. */
  String token() {
    return scenario.verdict() == Verdict.PASSED ? "" : standing().token();
  }

  boolean isWhole() {
    return transcript.isEmpty() && !scenario.steps().isEmpty();
  }

  /** Whether it is what the scenario is about, or where it went wrong: told field by field. */
  static boolean isDecisive(Step step, Exchange exchange) {
    return !step.hasPassed()
        || exchange.isAct()
        || !exchange.isGood()
        || !exchange.oddity().isEmpty();
  }

  /** Whether it only brought the unit to the state that every scenario starts from. */
  static boolean onlyKnownState(Step step) {
    return step.hasPassed()
        && !step.exchanges().isEmpty()
        && step.exchanges().stream().allMatch(Exchange::isKnownState);
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

  private boolean isCarriedOut() {
    return Transcript.isCarriedOut(scenario.verdict());
  }

  String facts() {
    String commands = scenario.commands() == 1 ? "1 command" : scenario.commands() + " commands";
    String times =
        isWhole()
            ? "%s, of that %s in the target"
                .formatted(Times.of(scenario.nanos()), Times.of(scenario.targetNanos()))
            : Times.of(scenario.nanos());
    return scenario.commands() == 0 || !isCarriedOut()
        ? scenario.place()
        : "%s · %s · %s".formatted(scenario.place(), commands, times);
  }
}
