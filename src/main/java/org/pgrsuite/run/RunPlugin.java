package org.pgrsuite.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestRunStarted;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.pgrsuite.lu.Traffic;
import org.pgrsuite.lu.Units;

/**
 * Follows a run, judges its scenarios, and leaves {@code outcome.txt} and {@code figures.txt} in
 * the reports folder and the same on the console. Safe for scenarios that run in parallel, each on
 * one thread.
 */
public final class RunPlugin implements ConcurrentEventListener {
  private final RunRecord run;
  private final Supplier<Traffic> traffic;
  private final Supplier<Optional<String>> recovered;
  private final Map<UUID, Begun> begun = new ConcurrentHashMap<>();
  private final Map<UUID, Trouble> troubles = new ConcurrentHashMap<>();

  /** As Cucumber makes it: {@code org.pgrsuite.run.RunPlugin:FOLDER}. */
  public RunPlugin(String folder) {
    this(new ReportsFolder(Path.of(folder)), System.out, Units::traffic, Units::recovered);
  }

  /**
   * With its surroundings.
   *
   * @param folder where outcome and figures are written
   * @param console where people read them
   * @param traffic what the unit of the asking thread has been sent so far
   * @param recovered what became of an earlier run, if that was all that was asked for
   */
  RunPlugin(
      ReportsFolder folder,
      PrintStream console,
      Supplier<Traffic> traffic,
      Supplier<Optional<String>> recovered) {
    this.run = new RunRecord(folder, console);
    this.traffic = traffic;
    this.recovered = recovered;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestRunStarted.class, event -> run.begin());
    publisher.registerHandlerFor(TestCaseStarted.class, event -> begin(event.getTestCase()));
    publisher.registerHandlerFor(TestStepFinished.class, this::noteTrouble);
    publisher.registerHandlerFor(TestCaseFinished.class, this::end);
    publisher.registerHandlerFor(TestRunFinished.class, this::end);
  }

  private void begin(TestCase scenario) {
    begun.put(scenario.getId(), new Begun(traffic.get(), System.nanoTime()));
  }

  /** Cucumber keeps the first of several errors of a scenario; a hook may end in a graver one. */
  private void noteTrouble(TestStepFinished event) {
    if (!event.getResult().getStatus().is(Status.PASSED)) {
      Trouble trouble = new Trouble(words(event.getTestStep()), Judge.judge(event.getResult()));
      troubles.merge(event.getTestCase().getId(), trouble, Trouble::or);
    }
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

  private void end(TestCaseFinished event) {
    Judge.refusal(event.getResult().getError()).ifPresent(run::refused);
    TestCase scenario = event.getTestCase();
    Begun begin = begun.remove(scenario.getId());
    Trouble trouble =
        Optional.ofNullable(troubles.remove(scenario.getId()))
            .orElseGet(() -> new Trouble("", Judge.judge(event.getResult())));
    run.add(
        new Finding(
            scenario.getName(),
            Places.of(scenario.getUri(), scenario.getLocation().getLine()),
            trouble.step(),
            trouble.verdict(),
            System.nanoTime() - begin.nanos(),
            traffic.get().since(begin.traffic())));
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

  private record Begun(Traffic traffic, long nanos) {}

  /** Where a scenario ended early, and how. */
  private record Trouble(String step, Verdict verdict) {
    Trouble or(Trouble later) {
      return verdict.or(later.verdict()).equals(verdict) ? this : later;
    }
  }
}
