package org.pgrsuite.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestRunStarted;
import io.cucumber.plugin.event.TestSourceParsed;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.WriteEvent;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.pgrsuite.lu.Units;
import org.pgrsuite.lu.evidence.Traffic;
import org.pgrsuite.report.results.ExchangeList;

/**
 * Follows a run, judges its scenarios, and leaves the reports of the suite in the reports folder
 * and the outcome on the console. Safe for scenarios that run in parallel, each on one thread.
 */
public final class RunPlugin implements ConcurrentEventListener {
  private final RunRecord run;
  private final Baseline baseline;
  private final Supplier<Traffic> traffic;
  private final Supplier<Optional<String>> recovered;
  private final FeatureNames names = new FeatureNames();
  private final ExchangeList exchanges = new ExchangeList();
  private final Map<UUID, ScenarioProgress> running = new ConcurrentHashMap<>();

  /** As Cucumber makes it: {@code org.pgrsuite.run.RunPlugin:FOLDER}. */
  public RunPlugin(String folder) {
    this(new ReportsFolder(Path.of(folder)), System.out, Units::traffic, Units::recovered);
  }

  /**
   * With its surroundings.
   *
   * @param folder where the reports are written
   * @param console where people read how the run ended
   * @param traffic what the unit of the asking thread has been sent so far
   * @param recovered what became of an earlier run, if that was all that was asked for
   */
  RunPlugin(
      ReportsFolder folder,
      PrintStream console,
      Supplier<Traffic> traffic,
      Supplier<Optional<String>> recovered) {
    this.baseline = Baseline.today(folder.expected());
    this.run = new RunRecord(folder, console, folder.results(), baseline);
    this.traffic = traffic;
    this.recovered = recovered;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestRunStarted.class, event -> run.begin());
    publisher.registerHandlerFor(TestSourceParsed.class, names::parsed);
    publisher.registerHandlerFor(TestCaseStarted.class, event -> begin(event.getTestCase()));
    publisher.registerHandlerFor(EmbedEvent.class, e -> progress(e.getTestCase()).attached(e));
    publisher.registerHandlerFor(
        WriteEvent.class, e -> progress(e.getTestCase()).said(e.getText()));
    publisher.registerHandlerFor(
        TestStepFinished.class,
        e -> progress(e.getTestCase()).ended(e.getTestStep(), e.getResult()));
    publisher.registerHandlerFor(TestCaseFinished.class, this::end);
    publisher.registerHandlerFor(TestRunFinished.class, this::end);
  }

  private void begin(TestCase scenario) {
    running.put(scenario.getId(), new ScenarioProgress(exchanges, traffic.get()));
  }

  private ScenarioProgress progress(TestCase scenario) {
    return running.get(scenario.getId());
  }

  private void end(TestCaseFinished event) {
    Judge.refusal(event.getResult().getError()).ifPresent(run::refused);
    TestCase scenario = event.getTestCase();
    ScenarioProgress progress = running.remove(scenario.getId());
    Finding found = progress.end(scenario, event.getResult(), traffic.get());
    Finding finding = found.with(baseline.judge(found.id(), found.verdict()));
    run.add(finding, ScenarioRecord.of(scenario, finding, progress.steps(), names));
  }

  /** The result holds what @BeforeAll or @AfterAll threw; scenarios have had their own. */
  private void end(TestRunFinished event) {
    Throwable thrown = event.getResult().getError();
    Judge.refusal(thrown).ifPresent(run::refused);
    run.end(thrown == null ? end() : Judge.judge(thrown));
  }

  private Verdict end() {
    return recovered
        .get()
        .map(what -> new Verdict(Verdict.Kind.RECOVERED, what))
        .orElse(Verdict.PASSED);
  }
}
