package org.pgrsuite.lu;

import java.util.List;

/** One thing that has to hold before the suite changes anything on a logical unit. */
@FunctionalInterface
interface Check {
  /**
   * Looks whether it holds.
   *
   * @throws RefusedException if not; says what was found and what the operator can do
   */
  void confirm(List<Initiator> initiators);
}
