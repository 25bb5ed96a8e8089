package org.pgrsuite.report.results;

import java.util.List;
import java.util.Optional;

/**
 * All of a {@code results.json} but its scenarios.
 *
 * @param run with what was tested
 * @param unit what was tested
 * @param preflight what was sent before the first scenario
 * @param cleanUp what was sent after the last
 * @param refusal why the suite refused the unit, if it did
 * @param ending how the run ended
 */
public record Results(
    Run run,
    Unit unit,
    List<Exchange> preflight,
    List<Exchange> cleanUp,
    Optional<Refusal> refusal,
    Ending ending) {
  /** Copies the lists. */
  public Results {
    preflight = List.copyOf(preflight);
    cleanUp = List.copyOf(cleanUp);
  }
}
