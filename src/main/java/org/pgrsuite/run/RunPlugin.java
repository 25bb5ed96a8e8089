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
import io.cucumber.plugin.event.TestStepFinished;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
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
  private final Map<UUID, Begun> begun = new ConcurrentHashMap<>();
  private final Map<UUID, String> culprits = new ConcurrentHashMap<>();

  /** As Cucumber makes it: {@code org.pgrsuite.run.RunPlugin:FOLDER}. */
  public RunPlugin(String folder) {
    this(new ReportsFolder(Path.of(folder)), System.out, Units::traffic);
  }

  /**
   * With its surroundings.
   *
   * @param folder where outcome and figures are written
   * @param console where people read them
   * @param traffic what the unit of the asking thread has been sent so far
   */
  RunPlugin(ReportsFolder folder, PrintStream console, Supplier<Traffic> traffic) {
    this.run = new RunRecord(folder, console);
    this.traffic = traffic;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestRunStarted.class, event -> run.begin());
    publisher.registerHandlerFor(TestCaseStarted.class, event -> begin(event.getTestCase()));
    publisher.registerHandlerFor(TestStepFinished.class, this::noteCulprit);
    publisher.registerHandlerFor(TestCaseFinished.class, this::end);
    publisher.registerHandlerFor(TestRunFinished.class, this::end);
  }

  private void begin(TestCase scenario) {
    begun.put(scenario.getId(), new Begun(traffic.get(), System.nanoTime()));
  }

  private void noteCulprit(TestStepFinished event) {
    boolean stopped = !event.getResult().getStatus().is(Status.PASSED);
    if (stopped && event.getTestStep() instanceof PickleStepTestStep step) {
      String text =
          "%s (line %d)"
              .formatted(
                  step.getStep().getKeyword() + step.getStep().getText(),
                  step.getStep().getLocation().getLine());
      culprits.putIfAbsent(event.getTestCase().getId(), text);
    }
  }

  private void end(TestCaseFinished event) {
    TestCase scenario = event.getTestCase();
    Begun begin = begun.remove(scenario.getId());
    String step = culprits.remove(scenario.getId());
    run.add(
        new Finding(
            scenario.getName(),
            Places.of(scenario.getUri(), scenario.getLocation().getLine()),
            step == null ? "" : step,
            Judge.judge(event.getResult()),
            System.nanoTime() - begin.nanos(),
            traffic.get().since(begin.traffic())));
  }

  /** The result holds what @BeforeAll or @AfterAll threw; scenarios have had their own. */
  private void end(TestRunFinished event) {
    Throwable thrown = event.getResult().getError();
    run.end(thrown == null ? Verdict.PASSED : Judge.judge(thrown));
  }

  private record Begun(Traffic traffic, long nanos) {}
}
