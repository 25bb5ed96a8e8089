package org.pgrsuite.run;

import org.pgrsuite.report.results.Complaint;

/**
 * What became of a scenario, or of the run's own beginning and end.
 *
 * @param kind which of the possible endings
 * @param reason why, in words; empty if it passed
 * @param capability what the unit lacks or offers that decides; empty unless it is not supported
 */
public record Verdict(Kind kind, String reason, String capability) {
  /** Nothing was wrong. */
  public static final Verdict PASSED = new Verdict(Kind.PASSED, "");

  /** One that no capability decides. */
  public Verdict(Kind kind, String reason) {
    this(kind, reason, "");
  }

  /** The possible endings; those that decide over a run before others come first. */
  public enum Kind {
    /** The unit must not be touched. */
    REFUSED("refused", ExitCode.REFUSED),
    /** The operator's mistake. */
    USAGE("wrong", ExitCode.USAGE),
    /** No path can be opened any more. */
    RUN_ENDED("out of reach", ExitCode.ERROR),
    /** The target is wrong. */
    FAILED("failed", ExitCode.FAILURES),
    /** Host, wire or suite failed. */
    ERROR("in error", ExitCode.ERROR),
    /** The target is right where the baseline says that it is wrong. */
    UNEXPECTED_PASS("passed unexpectedly", ExitCode.STALE),
    /** The run only cleaned up after an earlier one. */
    RECOVERED("recovered", ExitCode.CONFORMANT),
    /** The target is wrong, as the baseline says. */
    EXPECTED_FAILURE("failed as expected", ExitCode.CONFORMANT),
    /** As it should be. */
    PASSED("passed", ExitCode.CONFORMANT),
    /** It does not apply to this unit, by what that offers or lacks. */
    NOT_SUPPORTED("not supported", ExitCode.NOTHING_RUN),
    /** The configuration keeps it from being run, or the run ended before it. */
    NOT_RUN("not run", ExitCode.NOTHING_RUN);

    private final String words;
    private final ExitCode code;

    Kind(String words, ExitCode code) {
      this.words = words;
      this.code = code;
    }

    /** What is said of a scenario that ended so. */
    public String words() {
      return words;
    }

    /** What a run ends with in which nothing came before this. */
    public ExitCode code() {
      return code;
    }
  }

  /** The one of two that decides. */
  public Verdict or(Verdict other) {
    return other.kind.compareTo(kind) < 0 ? other : this;
  }

  /** The same, which also tells why a later one was not good. */
  Verdict andThen(Verdict later) {
    return new Verdict(kind, reason + "; after that: " + later.complaint(), capability);
  }

  /** Why, on one line: both sides of a comparison, else the first line of what is said. */
  String complaint() {
    Complaint whole = Complaint.of(reason);
    return whole.expected().isEmpty() ? reason.lines().findFirst().orElse("") : whole.line();
  }

  /** Whether it keeps the unit from being called conformant. */
  public boolean isBad() {
    return kind.code() != ExitCode.CONFORMANT && wasRun();
  }

  /** Whether it says anything about the unit, the wire or the suite. */
  public boolean wasRun() {
    return kind != Kind.NOT_SUPPORTED && kind != Kind.NOT_RUN;
  }
}
