package org.pgrsuite.differ;

import java.util.List;
import java.util.Set;
import org.pgrsuite.embedded.Situation;

/**
 * One command at both units.
 *
 * @param step the command
 * @param before what the embedded unit was like
 * @param facts the same in words
 * @param embedded what came of it there
 * @param target what came of it at the target
 */
record Exchange(Step step, Situation before, Set<String> facts, Effect embedded, Effect target) {
  /** In what the units differ. */
  List<Deviation> deviations() {
    return Deviation.between(embedded.aspects(), target.aspects());
  }

  /** Whether it may be an earlier command that the units differ in. */
  boolean isAboutAttention() {
    return embedded.tellsOfAttention(step.command()) || target.tellsOfAttention(step.command());
  }
}
