package org.pgrsuite;

import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.util.function.Supplier;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.UniqueId;
import org.pgrsuite.run.ExpectedPlaces;
import org.pgrsuite.run.RunFrame;

/**
 * Cucumber's engine, but for one thing: a failure that the baseline expects is told as aborted, so
 * that it does not redden the build. JUnit finds it as a service.
 */
public final class ConformanceEngine implements TestEngine {
  static final String ID = "conformance";

  private final TestEngine cucumber = new CucumberTestEngine();
  private final Supplier<ExpectedPlaces> expected;

  /** With what this process expects. */
  public ConformanceEngine() {
    this(() -> RunFrame.ofThisProcess().expected());
  }

  /** With what is known when the first scenario begins. */
  public ConformanceEngine(Supplier<ExpectedPlaces> expected) {
    this.expected = expected;
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId id) {
    return cucumber.discover(request, id);
  }

  @Override
  public void execute(ExecutionRequest request) {
    cucumber.execute(
        ExecutionRequest.create(
            request.getRootTestDescriptor(),
            new ExpectingListener(request.getEngineExecutionListener(), expected.get()),
            request.getConfigurationParameters(),
            request.getOutputDirectoryCreator(),
            request.getStore(),
            request.getCancellationToken()));
  }
}
