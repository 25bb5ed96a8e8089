package org.pgrsuite.defects;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pgrsuite.run.Judge;
import org.pgrsuite.run.Troubles;
import org.pgrsuite.run.Verdict;

/** Gathers what became of the scenarios of a run. For one thread. */
final class ScenarioListener implements ConcurrentEventListener {
  private final List<ScenarioResult> ended = new ArrayList<>();
  private Optional<Verdict> ending = Optional.empty();
  private Troubles troubles = new Troubles();

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseStarted.class, event -> troubles = new Troubles());
    publisher.registerHandlerFor(TestStepFinished.class, this::note);
    publisher.registerHandlerFor(TestCaseFinished.class, this::end);
    publisher.registerHandlerFor(TestRunFinished.class, this::end);
  }

  SuiteResult result() {
    return new SuiteResult(ended, ending);
  }

  void runEndedWith(Throwable thrown) {
    ending = ending.or(() -> Optional.of(Judge.judge(thrown)));
  }

  private void note(TestStepFinished event) {
    troubles.ended(event.getTestStep(), event.getResult());
  }

  private void end(TestCaseFinished event) {
    TestCase scenario = event.getTestCase();
    ended.add(
        new ScenarioResult(
            scenario.getName(),
            ScenarioResult.place(scenario.getUri(), scenario.getLocation().getLine()),
            Set.copyOf(scenario.getTags()),
            troubles.step().map(each -> each.getStep().getText()).orElse(""),
            troubles.verdict(event.getResult())));
  }

  private void end(TestRunFinished event) {
    Optional.ofNullable(event.getResult().getError()).ifPresent(this::runEndedWith);
  }
}
