package org.pgrsuite.run;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run found as a whole.
 *
 * @param findings the scenarios in the order in which they ended
 * @param frame what became of the run's own beginning and end
 */
record Summary(List<Finding> findings, Verdict frame) {
  Outcome outcome() {
    Verdict.Kind decisive = decisive();
    String found =
        frame.kind() == decisive && decisive != Verdict.Kind.PASSED
            ? "%s (%s)".formatted(frame.reason(), counts())
            : counts() + culprit(decisive);
    return new Outcome(decisive.code(), prefix(decisive) + found);
  }

  /** What was found so far, when no more will be. */
  Outcome interrupted() {
    return new Outcome(ExitCode.INTERRUPTED, "the run was interrupted; until then " + counts());
  }

  List<Finding> bad() {
    return findings.stream().filter(finding -> finding.verdict().isBad()).toList();
  }

  /** The kind that comes first in {@link Verdict.Kind}, of scenarios and frame. */
  private Verdict.Kind decisive() {
    Stream<Verdict> all = findings.stream().map(Finding::verdict);
    Stream<Verdict> framing =
        frame.kind() == Verdict.Kind.PASSED ? Stream.empty() : Stream.of(frame);
    return Stream.concat(framing, all)
        .map(Verdict::kind)
        .min(Comparator.naturalOrder())
        .orElse(Verdict.Kind.NOT_RUN);
  }

  private static String prefix(Verdict.Kind decisive) {
    return switch (decisive) {
      case REFUSED -> "refused for safety: ";
      case USAGE -> "configuration, features or steps are wrong: ";
      case RUN_ENDED -> "host or wire ended the run early: ";
      case FAILED -> "not conformant: ";
      case ERROR -> "host, wire or suite failed: ";
      case UNEXPECTED_PASS -> "the baseline is stale: ";
      case RECOVERED -> "recovered: ";
      case EXPECTED_FAILURE -> "nothing failed but what the baseline expects: ";
      case PASSED -> "conformant: ";
      case NOT_SUPPORTED, NOT_RUN -> "nothing was run: ";
    };
  }

  private String counts() {
    if (findings.isEmpty()) {
      return "no scenario was run";
    }
    String counts =
        Stream.of(
                Verdict.Kind.PASSED,
                Verdict.Kind.FAILED,
                Verdict.Kind.EXPECTED_FAILURE,
                Verdict.Kind.UNEXPECTED_PASS,
                Verdict.Kind.ERROR,
                Verdict.Kind.RUN_ENDED,
                Verdict.Kind.USAGE,
                Verdict.Kind.REFUSED,
                Verdict.Kind.NOT_SUPPORTED,
                Verdict.Kind.NOT_RUN)
            .filter(kind -> count(kind) > 0)
            .map(kind -> count(kind) + " " + kind.words())
            .collect(Collectors.joining(", "));
    return "of " + findings.size() + (findings.size() == 1 ? " scenario " : " scenarios ") + counts;
  }

  private long count(Verdict.Kind kind) {
    return findings.stream().filter(finding -> finding.verdict().kind() == kind).count();
  }

  /** The first scenario that ended so, if there is something to say of it. */
  private String culprit(Verdict.Kind decisive) {
    return findings.stream()
        .filter(finding -> finding.verdict().kind() == decisive)
        .filter(finding -> decisive.code() != ExitCode.CONFORMANT)
        .map(finding -> "; first: " + finding.complaint())
        .findFirst()
        .orElse("");
  }
}
