package org.pgrsuite.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestRunFinished;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lists the scenarios of a dry run, a line each: {@code file:line}, name and tags. Writes no
 * report, since Cucumber calls every scenario of a dry run passed.
 */
public final class ListPlugin implements ConcurrentEventListener {
  private final PrintStream console;
  private final AtomicInteger count = new AtomicInteger();

  /** As Cucumber makes it. */
  public ListPlugin() {
    this(System.out);
  }

  ListPlugin(PrintStream console) {
    this.console = console;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseStarted.class, event -> list(event.getTestCase()));
    publisher.registerHandlerFor(TestRunFinished.class, event -> end());
  }

  private void list(TestCase scenario) {
    count.incrementAndGet();
    console.printf(
        "%s %s %s%n",
        Places.of(scenario.getUri(), scenario.getLocation().getLine()),
        scenario.getName(),
        String.join(" ", scenario.getTags()));
  }

  private void end() {
    console.printf("%d scenarios listed; nothing was run%n", count.get());
  }
}
