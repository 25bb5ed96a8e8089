package org.pgrsuite;

import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.run.RunFrame;
import org.pgrsuite.run.Selection;

/**
 * Leaves out the scenarios that {@code pgr.only} does not name, so that nothing else is run,
 * counted or reported. JUnit finds it as a service.
 */
public final class OnlyFilter implements PostDiscoveryFilter {
  private final Optional<Selection> selection;

  /** Of the configured selection; everything outside a run, and after a mistake, which is told. */
  public OnlyFilter() {
    this(RunSession.isRun() || RunSession.isListing() ? configured() : Optional.empty());
  }

  OnlyFilter(Optional<Selection> selection) {
    this.selection = selection;
  }

  @Override
  public FilterResult apply(TestDescriptor descriptor) {
    boolean included = selection.map(wanted -> isIn(wanted, descriptor)).orElse(true);
    return FilterResult.includedIf(included, () -> "selected", () -> "not in pgr.only");
  }

  private static boolean isIn(Selection wanted, TestDescriptor descriptor) {
    return ScenarioPlace.of(descriptor)
        .map(place -> wanted.holds(place.file(), place.line()))
        .orElse(true);
  }

  private static Optional<Selection> configured() {
    try {
      return Optional.of(RunFrame.ofThisProcess().selection());
    } catch (ConfigurationException mistake) {
      return Optional.empty();
    }
  }
}
