package org.pgrsuite.report.page;

import java.util.Collection;
import java.util.List;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Verdict;

/** The result of a run in a sentence for somebody who has never seen such a report. */
public final class Headline {
  private static final int CONFORMANT = 0;
  private static final int FAILURES = 1;
  private static final int USAGE = 2;
  private static final int REFUSED = 4;
  private static final int NOTHING = 5;
  private static final int STALE = 6;
  private static final int INTERRUPTED = 130;

  private final Results results;
  private final Tally tally;
  private final List<String> failed;
  private final int known;

  private Headline(Results results, Tally tally, List<String> failed) {
    this.results = results;
    this.tally = tally;
    this.failed = failed;
    this.known = tally.count(Verdict.EXPECTED_FAILURE);
  }

  /** Of a run and its scenarios. */
  public static Headline of(Results results, Collection<Scenario> scenarios) {
    return new Headline(results, Tally.of(scenarios), failed(scenarios));
  }

  private static List<String> failed(Collection<Scenario> scenarios) {
    return scenarios.stream()
        .filter(scenario -> scenario.verdict() == Verdict.FAILED)
        .map(Scenario::requirement)
        .distinct()
        .toList();
  }

  /** The sentence. */
  public String sentence() {
    return switch (results.ending().code()) {
      case CONFORMANT ->
          tally.total() == 0
              ? "Nothing was tested; what an earlier run left was cleaned up."
              : known == 0
                  ? "This unit conforms: every scenario that applies to it passed."
                  : "Nothing new: this unit fails %s, %s known."
                      .formatted(count(known, "scenario"), known == 1 ? "which is" : "all of them");
      case STALE ->
          "The baseline is stale: %s that it says fail passed."
              .formatted(count(tally.count(Verdict.UNEXPECTED_PASS), "scenario"));
      case FAILURES ->
          "This unit does not conform: it fails %s in %s%s."
              .formatted(
                  count(failed.size(), "requirement"),
                  count(tally.count(Verdict.FAILED), "scenario"),
                  known == 0 ? "" : ", beside what is known");
      case USAGE -> "No verdict: the run was configured wrongly.";
      case REFUSED -> "No verdict: the suite refused to touch this unit, to keep data safe.";
      case NOTHING -> "No verdict: nothing was run.";
      case INTERRUPTED -> "No verdict: the run was ended before its end.";
      default -> "No verdict on the whole: host, wire or suite failed.";
    };
  }

  /** What it is shown as. */
  public Verdict verdict() {
    return switch (results.ending().code()) {
      case CONFORMANT -> known == 0 ? Verdict.PASSED : Verdict.EXPECTED_FAILURE;
      case STALE -> Verdict.UNEXPECTED_PASS;
      case FAILURES -> Verdict.FAILED;
      default -> Verdict.ERROR;
    };
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
