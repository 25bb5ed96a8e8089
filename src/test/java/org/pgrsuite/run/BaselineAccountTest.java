package org.pgrsuite.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pgrsuite.lu.evidence.Traffic;
import org.pgrsuite.report.results.KnownFailure;

class BaselineAccountTest {
  private static final LocalDate DAY = LocalDate.parse("2027-06-30");

  @Test
  void itSaysWhatBecameOfEveryListedScenario() {
    Baseline baseline = baseline(known("2027-06-30", "a", "b", "c", "d"));
    assertThat(
        text(
            baseline,
            finding("a", Verdict.Kind.EXPECTED_FAILURE),
            finding("b", Verdict.Kind.UNEXPECTED_PASS),
            finding("c", Verdict.Kind.NOT_SUPPORTED),
            finding("x", Verdict.Kind.PASSED)),
        is("baseline: 4 listed: 1 passed unexpectedly, 1 failed as expected, 2 did not run\n"));
  }

  @Test
  void anEntryIsNamedFromTheDayAfterItsLast() {
    assertThat(
        text(baseline(known("2027-06-29", "a")), finding("a", Verdict.Kind.FAILED)),
        is(
            """
            baseline: 1 listed: 1 failed
            baseline: this ended on 2027-06-29 and counts no more: RES-03: why
            """));
  }

  @Test
  void withoutABaselineThereIsNothingToSay() {
    assertThat(text(baseline(), finding("a", Verdict.Kind.FAILED)), is(""));
  }

  private static Baseline baseline(KnownFailure... known) {
    return new Baseline(List.of(known), DAY);
  }

  private static KnownFailure known(String until, String... ids) {
    return new KnownFailure("RES-03", "why", "", "qa", until, false, List.of(ids));
  }

  private static String text(Baseline baseline, Finding... findings) {
    return new BaselineAccount(baseline, List.of(findings)).text();
  }

  private static Finding finding(String id, Verdict.Kind kind) {
    return new Finding(id, "S", "x:1", "", new Verdict(kind, ""), 1, Traffic.NONE);
  }
}
