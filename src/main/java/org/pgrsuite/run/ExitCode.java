package org.pgrsuite.run;

import java.util.Arrays;
import java.util.Optional;

/** How a run ended, for scripts. */
public enum ExitCode {
  /** Nothing failed but what the baseline says fails, and something was run. */
  CONFORMANT(0),
  /** The logical unit did something that the standard does not allow. */
  FAILURES(1),
  /** The configuration, the command line, a feature file or a step is wrong. */
  USAGE(2),
  /** Host or wire failed, or the suite itself. */
  ERROR(3),
  /** The suite refused to touch the logical unit, to keep data of others safe. */
  REFUSED(4),
  /** Nothing passed and nothing failed. */
  NOTHING_RUN(5),
  /** Something passed that the baseline says fails; nothing else was wrong. */
  STALE(6),
  /** The process was ended from outside before the run had ended. */
  INTERRUPTED(130);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number that a process ends with. */
  public int code() {
    return code;
  }

  /** The ending that a number stands for. */
  static Optional<ExitCode> of(int code) {
    return Arrays.stream(values()).filter(exit -> exit.code == code).findFirst();
  }
}
