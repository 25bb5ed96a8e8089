package org.pgrsuite.run;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of that which the baseline lists, for the console.
 *
 * @param baseline what was known
 * @param findings what became of the scenarios
 */
record BaselineAccount(Baseline baseline, List<Finding> findings) {
  /** A line, and one for each entry that counts no more; empty if nothing was known. */
  String text() {
    return baseline.failures().isEmpty() ? "" : counts() + ended();
  }

  private String counts() {
    List<Finding> ran =
        findings.stream()
            .filter(finding -> baseline.lists(finding.id()) && finding.verdict().wasRun())
            .toList();
    int known = baseline.failures().stream().mapToInt(each -> each.scenarios().size()).sum();
    Stream<String> became =
        Stream.of(Verdict.Kind.values())
            .filter(kind -> count(ran, kind) > 0)
            .map(kind -> count(ran, kind) + " " + kind.words());
    Stream<String> rest =
        Stream.of(known - ran.size()).filter(n -> n > 0).map(n -> n + " did not run");
    return "baseline: %d listed: %s%n"
        .formatted(known, Stream.concat(became, rest).collect(Collectors.joining(", ")));
  }

  private static long count(List<Finding> ran, Verdict.Kind kind) {
    return ran.stream().filter(finding -> finding.verdict().kind() == kind).count();
  }

  private String ended() {
    return baseline.over().stream()
        .map(
            known ->
                "baseline: this ended on %s and counts no more: %s\n"
                    .formatted(known.until(), known.title()))
        .collect(Collectors.joining());
  }
}
