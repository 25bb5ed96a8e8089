package org.pgrsuite.run;

import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestStep;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.evidence.Traffic;
import org.pgrsuite.report.results.ExchangeList;
import org.pgrsuite.report.results.Step;

/** A scenario that runs: since when, what its steps did, and what went wrong. For one thread. */
final class ScenarioProgress {
  private final StepRecorder steps;
  private final Traffic before;
  private final long begun = System.nanoTime();
  private Optional<Trouble> trouble = Optional.empty();

  /**
   * Begins now.
   *
   * @param before what the unit had been sent until now
   */
  ScenarioProgress(ExchangeList reader, Traffic before) {
    this.steps = new StepRecorder(reader);
    this.before = before;
  }

  void attached(EmbedEvent event) {
    steps.attached(event);
  }

  void said(String text) {
    steps.said(text);
  }

  /** A step ended. Cucumber keeps the first of several errors; a hook may end in a graver one. */
  void ended(TestStep step, Result result) {
    steps.ended(step, result);
    if (!result.getStatus().is(Status.PASSED)) {
      Trouble later = new Trouble(words(step), Judge.judge(result));
      trouble = Optional.of(trouble.map(earlier -> earlier.or(later)).orElse(later));
    }
  }

  /** What became of it. */
  Finding end(TestCase scenario, Result result, Traffic after) {
    Trouble decisive = trouble.orElseGet(() -> new Trouble("", Judge.judge(result)));
    return new Finding(
        ScenarioRecord.id(scenario.getTags(), scenario.getName()),
        scenario.getName(),
        Places.of(scenario.getUri(), scenario.getLocation().getLine()),
        decisive.step(),
        decisive.verdict(),
        System.nanoTime() - begun,
        after.since(before));
  }

  List<Step> steps() {
    return steps.steps();
  }

  private static String words(TestStep step) {
    return step instanceof PickleStepTestStep written
        ? "%s%s (line %d)"
            .formatted(
                written.getStep().getKeyword(),
                written.getStep().getText(),
                written.getStep().getLocation().getLine())
        : "";
  }

  /** Where a scenario ended early, and how. */
  private record Trouble(String step, Verdict verdict) {
    /** The graver one; but after an error of ours the target is not called wrong. */
    Trouble or(Trouble later) {
      return verdict.kind() == Verdict.Kind.ERROR && later.verdict().kind() == Verdict.Kind.FAILED
          ? new Trouble(step, verdict.andThen(later.verdict()))
          : graver(later);
    }

    private Trouble graver(Trouble later) {
      return verdict.or(later.verdict()).equals(verdict) ? this : later;
    }
  }
}
