package org.pgrsuite.run;

/**
 * What became of a scenario, or of the run's own beginning and end.
 *
 * @param kind which of the possible endings
 * @param reason why, in one line; empty if it passed
 */
record Verdict(Kind kind, String reason) {
  static final Verdict PASSED = new Verdict(Kind.PASSED, "");

  /** The possible endings; those that decide over a run before others come first. */
  enum Kind {
    REFUSED("refused", ExitCode.REFUSED),
    USAGE("wrong", ExitCode.USAGE),
    RUN_ENDED("out of reach", ExitCode.ERROR),
    FAILED("failed", ExitCode.FAILURES),
    ERROR("in error", ExitCode.ERROR),
    RECOVERED("recovered", ExitCode.CONFORMANT),
    PASSED("passed", ExitCode.CONFORMANT),
    NOT_RUN("not run", ExitCode.NOTHING_RUN);

    private final String words;
    private final ExitCode code;

    Kind(String words, ExitCode code) {
      this.words = words;
      this.code = code;
    }

    /** What is said of a scenario that ended so. */
    String words() {
      return words;
    }

    /** What a run ends with in which nothing came before this. */
    ExitCode code() {
      return code;
    }
  }

  /** The one of two that decides. */
  Verdict or(Verdict other) {
    return other.kind.compareTo(kind) < 0 ? other : this;
  }

  /** Whether it keeps the unit from being called conformant. */
  boolean isBad() {
    return kind.code() != ExitCode.CONFORMANT && kind != Kind.NOT_RUN;
  }
}
