package org.pgrsuite.lu.preflight;

import java.util.List;
import org.pgrsuite.lu.ending.RefusedException;

/** One thing that has to hold before the suite changes anything on a logical unit. */
@FunctionalInterface
interface Check {
  /**
   * Looks whether it holds.
   *
   * @throws RefusedException if not; says what was found and what the operator can do
   */
  void confirm(List<Probe> probes);
}
