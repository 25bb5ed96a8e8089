package org.pgrsuite.report.junit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.report.results.Rerun;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Verdict;

/**
 * Makes test cases of scenarios, one of each. A run that is not green and has no scenario that says
 * so, since it was refused or had nothing to run, gets a test case of its own: else a build server
 * would show it as green. For one thread.
 */
final class TestCases {
  /** The class name of the run's own test case. */
  static final String RUN = "run";

  private final Catalogue catalogue;
  private final Rerun rerun;
  private final Map<String, Integer> names = new HashMap<>();

  private TestCases(Catalogue catalogue, Rerun rerun) {
    this.catalogue = catalogue;
    this.rerun = rerun;
  }

  static List<TestCase> of(Results results, List<Scenario> scenarios, Catalogue catalogue) {
    TestCases all = new TestCases(catalogue, new Rerun(results.run().settings()));
    List<TestCase> cases = new ArrayList<>(scenarios.stream().map(all::of).toList());
    boolean red = cases.stream().anyMatch(each -> each.ending().isBad());
    if (results.ending().code() != 0 && !red) {
      cases.add(ofRun(results));
    }
    return cases;
  }

  private static TestCase ofRun(Results results) {
    String sentence = results.ending().sentence();
    return new TestCase(
        RUN, "The run came to a verdict", 0, TestCase.Ending.ERROR, sentence, sentence);
  }

  private TestCase of(Scenario scenario) {
    TestCase.Ending ending = ending(scenario.verdict());
    String complaint = scenario.complaint();
    String message =
        ending == TestCase.Ending.SKIPPED
            ? scenario.verdict().title() + ": " + complaint
            : complaint;
    return new TestCase(
        className(scenario),
        name(scenario),
        scenario.nanos(),
        ending,
        message,
        ending.isBad() ? text(scenario) : "");
  }

  private static TestCase.Ending ending(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> TestCase.Ending.PASSED;
      case FAILED, UNEXPECTED_PASS -> TestCase.Ending.FAILURE;
      case ERROR -> TestCase.Ending.ERROR;
      case EXPECTED_FAILURE, NOT_SUPPORTED, NOT_RUN -> TestCase.Ending.SKIPPED;
    };
  }

  /** Readers take what stands before the last dot for a package. */
  private static String className(Scenario scenario) {
    String requirement = scenario.requirement();
    return requirement.split("-", 2)[0] + '.' + requirement;
  }

  /** Readers take test cases of one class and one name for the same. */
  private String name(Scenario scenario) {
    int times = names.merge(className(scenario) + ' ' + scenario.name(), 1, Integer::sum);
    return times == 1 ? scenario.name() : scenario.name() + " (" + times + ")";
  }

  private String text(Scenario scenario) {
    List<String> lines = new ArrayList<>();
    lines.add(scenario.id() + ", " + scenario.place());
    catalogue
        .find(scenario.requirement())
        .map(r -> "%s (%s, %s): %s".formatted(r.id(), r.clause(), r.level().title(), r.says()))
        .ifPresent(lines::add);
    if (!scenario.reason().isEmpty()) {
      lines.add(scenario.reason());
    }
    if (!scenario.expected().isEmpty()) {
      lines.add("Expected: " + scenario.expected());
      lines.add("     but: " + scenario.actual());
    }
    lines.add("To run just this again: " + rerun.line(scenario.place()));
    return String.join("\n", lines);
  }
}
