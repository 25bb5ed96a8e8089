package org.pgrsuite.report.baseline;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pgrsuite.report.results.KnownFailure;
import org.pgrsuite.report.results.Samples;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Verdict;

class FirstBaselineTest {
  private static final String COMPARED =
      "Expected: GOOD\n  for all\n     but: it ended: BUSY\nat 8";

  private static final Scenario COMPLAINT =
      Samples.scenario("REL-06", Verdict.FAILED, COMPARED, List.of());
  private static final Scenario SENTENCE =
      Samples.scenario("REG-01", Verdict.FAILED, "it # is wrong\nsomewhere", List.of());
  private static final Scenario EXPECTED =
      Samples.scenario("RES-03", Verdict.EXPECTED_FAILURE, "known", List.of());
  private static final Scenario STALE =
      Samples.scenario("RES-04", Verdict.UNEXPECTED_PASS, "", List.of());

  @TempDir Path folder;

  @Test
  void failuresAreGroupedByRequirementUnderTheFirstSentenceOfOne() {
    assertThat(
        text(List.of(), "qa, vendor", "2027-12-31", COMPLAINT, SENTENCE, Samples.passed()),
        is(
            """
            # What fails on <script>alert('&"')</script> DISK 1, as of 2026-11-22T16:00:00Z.

            - requirement: REL-06
              reason: "expected GOOD, but it ended: BUSY"
              accepted-by: "qa, vendor"
              until: 2027-12-31
              scenarios:
                - A failed one of REL-06

            - requirement: REG-01
              reason: "it # is wrong"
              accepted-by: "qa, vendor"
              until: 2027-12-31
              scenarios:
                - A failed one of REG-01
            """));
  }

  @Test
  void whoAcceptsThemIsLeftForPeopleToFillIn() {
    assertThat(
        text(List.of(), "", "", SENTENCE).lines().toList().get(4), is("  accepted-by: \"\""));
  }

  @Test
  void whatTheRunsOwnBaselineSaidStaysWithoutWhatDidNotFail() {
    KnownFailure known = known("", EXPECTED.id(), STALE.id(), "RES-03-never0");
    String text = text(List.of(known), "", "", EXPECTED, STALE);
    assertThat(
        text.substring(text.indexOf("- req")),
        is(
            """
            - requirement: RES-03
              reason: GOOD whatever key is quoted
              reference: CASE-7
              accepted-by: vendor
              sometimes: true
              scenarios:
                - A expected failure one of RES-03
                - RES-03-never0
            """));
  }

  @Test
  void anEntryThatHasEndedIsAcceptedAnewWithItsWords() {
    KnownFailure over = known("2020-01-01", SENTENCE.id());
    String text = text(List.of(over), "qa", "2030-01-01", SENTENCE);
    assertThat(
        text.substring(text.indexOf("- req")),
        is(
            """
            - requirement: RES-03
              reason: GOOD whatever key is quoted
              reference: CASE-7
              accepted-by: qa
              until: 2030-01-01
              sometimes: true
              scenarios:
                - A failed one of REG-01
            """));
  }

  private static KnownFailure known(String until, String... ids) {
    String reason = "GOOD whatever key is quoted";
    return new KnownFailure("RES-03", reason, "CASE-7", "vendor", until, true, List.of(ids));
  }

  private String text(
      List<KnownFailure> baseline, String acceptedBy, String until, Scenario... scenarios) {
    Path file = folder.resolve("results.json");
    Samples.write(file, Samples.results(baseline), Stream.of(scenarios).toList());
    return FirstBaseline.of(file, acceptedBy, until);
  }
}
