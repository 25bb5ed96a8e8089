package org.pgrsuite.run;

import io.cucumber.plugin.event.TestCase;
import java.util.List;
import java.util.regex.Pattern;
import org.pgrsuite.report.results.Complaint;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.ScenarioId;
import org.pgrsuite.report.results.Step;

/** Makes of a scenario that ended what {@code results.json} says of it. */
final class ScenarioRecord {
  /** What the messages of endings without a verdict begin with; the verdict says it already. */
  private static final Pattern PREFIX = Pattern.compile("^(not supported|not run): ");

  private ScenarioRecord() {}

  /** The id of a scenario with these tags, each with its {@code @}. */
  static String id(List<String> tags, String name) {
    return ScenarioId.of(
        new ScenarioTags(tags).requirements().stream().findFirst().orElse(""), name);
  }

  static Scenario of(TestCase scenario, Finding finding, List<Step> steps, FeatureNames names) {
    ScenarioTags tags = new ScenarioTags(scenario.getTags());
    Verdict verdict = finding.verdict();
    Complaint complaint = Complaint.of(verdict.reason());
    return new Scenario(
        finding.id(),
        tags.requirements(),
        tags.levels().stream().findFirst().orElse(""),
        tags.needs(),
        scenario.getName(),
        names.feature(scenario),
        names.rule(scenario),
        Places.file(scenario.getUri()),
        scenario.getLocation().getLine(),
        verdictOf(verdict.kind()),
        PREFIX.matcher(complaint.reason()).replaceFirst(""),
        complaint.expected(),
        complaint.actual(),
        verdict.capability(),
        finding.nanos(),
        finding.traffic().nanos(),
        finding.traffic().commands(),
        steps);
  }

  private static org.pgrsuite.report.results.Verdict verdictOf(Verdict.Kind kind) {
    return switch (kind) {
      case FAILED -> org.pgrsuite.report.results.Verdict.FAILED;
      case UNEXPECTED_PASS -> org.pgrsuite.report.results.Verdict.UNEXPECTED_PASS;
      case EXPECTED_FAILURE -> org.pgrsuite.report.results.Verdict.EXPECTED_FAILURE;
      case PASSED, RECOVERED -> org.pgrsuite.report.results.Verdict.PASSED;
      case NOT_SUPPORTED -> org.pgrsuite.report.results.Verdict.NOT_SUPPORTED;
      case NOT_RUN -> org.pgrsuite.report.results.Verdict.NOT_RUN;
      case REFUSED, USAGE, RUN_ENDED, ERROR -> org.pgrsuite.report.results.Verdict.ERROR;
    };
  }
}
