package org.pgrsuite.lu.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How far the operator lets the suite go. Immutable.
 *
 * @param expendable {@code pgr.expendable}: everything on the unit may be lost
 * @param targetReset {@code pgr.allow-target-reset}: resets and logouts that neighbours of the unit
 *     feel are allowed on kernel paths
 * @param journal {@code pgr.journal}: folder of the journals, if the operator chose one
 * @param recoverOnly {@code pgr.recover=only}: cleans up after an earlier run and does nothing else
 */
public record Safety(
    boolean expendable, boolean targetReset, Optional<Path> journal, boolean recoverOnly) {
  /** What holds where the operator says nothing. */
  public static final Safety STRICT = new Safety(false, false, Optional.empty(), false);

  /** The same with everything on the unit given away, or not. */
  public Safety withExpendable(boolean value) {
    return new Safety(value, targetReset, journal, recoverOnly);
  }

  /** The same with another folder for journals. */
  public Safety withJournal(Path folder) {
    return new Safety(expendable, targetReset, Optional.of(folder), recoverOnly);
  }

  /** The same, for a run that only cleans up, or for a whole one. */
  public Safety withRecoverOnly(boolean value) {
    return new Safety(expendable, targetReset, journal, value);
  }
}
