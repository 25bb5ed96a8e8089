package org.pgrsuite;

import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;
import org.pgrsuite.run.ExpectedPlaces;

/** Passes on what it is told, but a failure that is expected as aborted. */
final class ExpectingListener implements EngineExecutionListener {
  private final EngineExecutionListener listener;
  private final ExpectedPlaces expected;

  ExpectingListener(EngineExecutionListener listener, ExpectedPlaces expected) {
    this.listener = listener;
    this.expected = expected;
  }

  @Override
  public void executionFinished(TestDescriptor descriptor, TestExecutionResult result) {
    boolean known =
        result.getStatus() == TestExecutionResult.Status.FAILED
            && result.getThrowable().filter(thrown -> expects(descriptor, thrown)).isPresent();
    listener.executionFinished(
        descriptor,
        known ? TestExecutionResult.aborted(result.getThrowable().orElseThrow()) : result);
  }

  private boolean expects(TestDescriptor descriptor, Throwable thrown) {
    return ScenarioPlace.of(descriptor)
        .filter(place -> expected.expects(place.file(), place.line(), thrown))
        .isPresent();
  }

  @Override
  public void dynamicTestRegistered(TestDescriptor descriptor) {
    listener.dynamicTestRegistered(descriptor);
  }

  @Override
  public void executionSkipped(TestDescriptor descriptor, String reason) {
    listener.executionSkipped(descriptor, reason);
  }

  @Override
  public void executionStarted(TestDescriptor descriptor) {
    listener.executionStarted(descriptor);
  }

  @Override
  public void reportingEntryPublished(TestDescriptor descriptor, ReportEntry entry) {
    listener.reportingEntryPublished(descriptor, entry);
  }

  @Override
  public void fileEntryPublished(TestDescriptor descriptor, FileEntry file) {
    listener.fileEntryPublished(descriptor, file);
  }
}
