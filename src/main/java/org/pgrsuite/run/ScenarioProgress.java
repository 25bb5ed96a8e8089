package org.pgrsuite.run;

import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestStep;
import java.util.List;
import org.pgrsuite.lu.evidence.Traffic;
import org.pgrsuite.report.results.ExchangeList;
import org.pgrsuite.report.results.Step;

/** A scenario that runs: since when, what its steps did, and what went wrong. For one thread. */
final class ScenarioProgress {
  private final StepRecorder steps;
  private final Traffic before;
  private final long begun = System.nanoTime();
  private final Troubles troubles = new Troubles();

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

  /** A step or a hook has ended. */
  void ended(TestStep step, Result result) {
    steps.ended(step, result);
    troubles.ended(step, result);
  }

  /** What became of it. */
  Finding end(TestCase scenario, Result result, Traffic after) {
    return new Finding(
        ScenarioRecord.id(scenario.getTags(), scenario.getName()),
        scenario.getName(),
        Places.of(scenario.getUri(), scenario.getLocation().getLine()),
        troubles.step().map(ScenarioProgress::words).orElse(""),
        troubles.verdict(result),
        System.nanoTime() - begun,
        after.since(before));
  }

  List<Step> steps() {
    return steps.steps();
  }

  private static String words(PickleStepTestStep step) {
    return "%s%s (line %d)"
        .formatted(
            step.getStep().getKeyword(),
            step.getStep().getText(),
            step.getStep().getLocation().getLine());
  }
}
