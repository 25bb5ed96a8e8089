package org.pgrsuite.report.page.compare;

import java.util.Optional;
import org.pgrsuite.report.results.Verdict;

/** What became of a scenario from one run to another; what people look for first comes first. */
enum Change {
  NEWLY_FAILING("newly failing", "It fails, and did not fail before."),
  IN_ERROR("in error", "Host, wire or suite failed: nothing is known of the unit here."),
  NEWLY_NOT_SUPPORTED("newly not supported", "By what the unit offers it does not apply any more."),
  NO_LONGER_RUN("no longer run", "The configuration keeps it from being run, or the run ended."),
  MENDED("mended", "It failed, and passes."),
  NEWLY_PASSING("newly passing", "It passes, and said nothing of the unit before."),
  ONLY_LATER("only here", "The first run has no such scenario."),
  ONLY_FIRST("missing here", "Only the first run has such a scenario."),
  STILL_FAILING("still failing", "It failed and fails."),
  SAME("the same", "It came to the same.");

  private final String title;
  private final String meaning;

  Change(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /** In two or three words. */
  String title() {
    return title;
  }

  /** What that is, in a sentence. */
  String meaning() {
    return meaning;
  }

  /** One word for addresses. */
  String token() {
    return title.replace(' ', '-');
  }

  /** Of a scenario, where one of two runs may not have it. What fails is never just new. */
  static Change of(Optional<Verdict> before, Optional<Verdict> after) {
    if (before.isPresent() && after.isPresent()) {
      return of(before.get(), after.get());
    } else if (after.filter(Change::isFailure).isPresent()) {
      return NEWLY_FAILING;
    }
    return before.equals(after) ? SAME : before.isEmpty() ? ONLY_LATER : ONLY_FIRST;
  }

  private static Change of(Verdict before, Verdict after) {
    return switch (after) {
      case FAILED, EXPECTED_FAILURE -> isFailure(before) ? STILL_FAILING : NEWLY_FAILING;
      case ERROR -> IN_ERROR;
      case PASSED, UNEXPECTED_PASS -> isFailure(before) ? MENDED : passing(before);
      case NOT_SUPPORTED -> before == after ? SAME : NEWLY_NOT_SUPPORTED;
      case NOT_RUN -> before == after ? SAME : NO_LONGER_RUN;
    };
  }

  private static Change passing(Verdict before) {
    return before == Verdict.PASSED || before == Verdict.UNEXPECTED_PASS ? SAME : NEWLY_PASSING;
  }

  /** Whoever knew of it: a baseline changes nothing in what the unit does. */
  private static boolean isFailure(Verdict verdict) {
    return verdict == Verdict.FAILED || verdict == Verdict.EXPECTED_FAILURE;
  }
}
