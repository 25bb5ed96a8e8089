package org.pgrsuite.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs that are held against a baseline: S1 passes, S2 and S3 are made by each test. */
class BaselineRunTest {
  @TempDir Path directory;

  private FixtureRun run;

  @BeforeEach
  void makeRun() {
    run = new FixtureRun(directory).set("pgr.baseline", "known.yaml");
  }

  @Test
  void aFailureThatIsKnownIsExpectedAndReddensNothing() throws IOException {
    scenarios("it fails", "it passes");
    known("until: 2999-12-31", "S2");
    assertThat(
        run.outcome(),
        is(
            "0 nothing failed but what the baseline expects: of 3 scenarios 2 passed, 1 failed as"
                + " expected"));
    assertThat(run.execute().getSummary().getTotalFailureCount(), is(0L));
    assertThat(
        Files.readString(run.report("results.json")),
        containsString(
            "\"verdict\":\"expected failure\",\"reason\":\"known as REL-06: it is so: expected"));
  }

  @Test
  void anotherFailureStaysOneAndIsRed() throws IOException {
    scenarios("it fails", "it fails");
    known("until: 2999-12-31", "S2");
    assertThat(
        run.outcome(),
        startsWith(
            "1 not conformant: of 3 scenarios 1 passed, 1 failed, 1 failed as expected; first: "));
    assertThat(run.execute().getSummary().getTestsFailedCount(), is(1L));
  }

  @Test
  void aPassThatIsListedMakesTheBaselineStale() throws IOException {
    scenarios("it fails", "it passes");
    known("until: 2999-12-31", "S2, S3");
    assertThat(
        run.outcome(),
        allOf(
            startsWith(
                "6 the baseline is stale: of 3 scenarios 1 passed, 1 failed as expected, 1 passed"
                    + " unexpectedly; first: "),
            containsString(
                "'S3' passed unexpectedly: the baseline says that it fails (REL-06: it")));
  }

  @Test
  void whatFailsOnlySometimesMayPass() throws IOException {
    scenarios("it fails", "it passes");
    known("sometimes: true", "S2, S3");
    assertThat(run.outcome(), startsWith("0 nothing failed but"));
  }

  @Test
  void anEntryThatHasEndedCountsNoMore() throws IOException {
    scenarios("it fails", "it passes");
    known("until: 2020-02-29", "S2, S3");
    assertThat(
        run.outcome(),
        allOf(
            startsWith("1 not conformant: of 3 scenarios 2 passed, 1 failed; first: "),
            containsString(
                "failed at 'Given it fails (line 7)': the baseline expected it until"
                    + " 2020-02-29 (REL-06: it is so): expected GOOD")));
  }

  @ParameterizedTest
  @CsvSource({
    "the wire fails, 3",
    "the suite errs, 3",
    "it is configured wrongly, 2",
    "the suite refuses, 4",
    "it does not apply, 0",
  })
  void onlyFailuresOfTheTargetCanBeKnown(String step, int code) throws IOException {
    scenarios(step, "it passes");
    known("until: 2999-12-31", "S2");
    assertThat(run.outcome(), startsWith(code + " "));
  }

  @Test
  void anErrorIsGraverThanAStaleBaseline() throws IOException {
    scenarios("it passes", "the wire fails");
    known("until: 2999-12-31", "S2");
    assertThat(run.outcome(), startsWith("3 "));
  }

  @Test
  void aMistakeInTheBaselineEndsTheRunBeforeItBegins() throws IOException {
    scenarios("it fails", "it passes");
    known("until: 2999-12-31", "S4");
    assertThat(
        run.outcome(),
        is(
            "2 %s:5: there is no scenario 'S4'; the nearest is 'S1'."
                .formatted(directory.resolve("known.yaml"))));
    assertThat(Files.exists(run.report("rerun.txt")), is(false));
  }

  @Test
  void theNextRunWithoutABaselineKnowsNothingOfIt() throws IOException {
    aFailureThatIsKnownIsExpectedAndReddensNothing();
    FixtureRun next = new FixtureRun(directory);
    assertThat(next.outcome(), startsWith("1 not conformant"));
  }

  private void known(String field, String scenarios) throws IOException {
    Files.writeString(
        directory.resolve("known.yaml"),
        """
        - requirement: REL-06
          reason: it is so
          accepted-by: qa
          %s
          scenarios: [%s]
        """
            .formatted(field, scenarios));
  }

  private void scenarios(String second, String third) throws IOException {
    run.feature(
        "x.feature",
        """
        Feature: X

          Scenario: S1
            Given it passes

          Scenario: S2
            Given %s

          Scenario: S3
            Given %s
        """
            .formatted(second, third));
  }
}
