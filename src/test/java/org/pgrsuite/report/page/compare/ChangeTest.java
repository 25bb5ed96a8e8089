package org.pgrsuite.report.page.compare;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pgrsuite.report.results.Verdict;

class ChangeTest {
  @ParameterizedTest
  @CsvSource({
    "PASSED, FAILED, NEWLY_FAILING",
    "NOT_SUPPORTED, FAILED, NEWLY_FAILING",
    "ERROR, FAILED, NEWLY_FAILING",
    "FAILED, FAILED, STILL_FAILING",
    "FAILED, PASSED, MENDED",
    "ERROR, PASSED, NEWLY_PASSING",
    "NOT_RUN, PASSED, NEWLY_PASSING",
    "PASSED, NOT_SUPPORTED, NEWLY_NOT_SUPPORTED",
    "FAILED, NOT_SUPPORTED, NEWLY_NOT_SUPPORTED",
    "FAILED, NOT_RUN, NO_LONGER_RUN",
    "PASSED, ERROR, IN_ERROR",
    "ERROR, ERROR, IN_ERROR",
    "EXPECTED_FAILURE, FAILED, STILL_FAILING",
    "FAILED, EXPECTED_FAILURE, STILL_FAILING",
    "PASSED, EXPECTED_FAILURE, NEWLY_FAILING",
    "EXPECTED_FAILURE, PASSED, MENDED",
    "FAILED, UNEXPECTED_PASS, MENDED",
    "PASSED, UNEXPECTED_PASS, SAME",
    "UNEXPECTED_PASS, PASSED, SAME",
    "PASSED, PASSED, SAME",
    "NOT_SUPPORTED, NOT_SUPPORTED, SAME",
    "NOT_RUN, NOT_RUN, SAME",
  })
  void twoVerdictsMakeAChange(Verdict before, Verdict after, Change change) {
    assertThat(Change.of(Optional.of(before), Optional.of(after)), is(change));
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FAILED", "EXPECTED_FAILURE"})
  void aScenarioThatTheFirstRunLacksIsNewUnlessItFails(Verdict verdict) {
    assertThat(Change.of(Optional.empty(), Optional.of(verdict)), is(Change.ONLY_LATER));
    Optional<Verdict> fails = Optional.of(Verdict.FAILED);
    assertThat(Change.of(Optional.empty(), fails), is(Change.NEWLY_FAILING));
  }

  @ParameterizedTest
  @EnumSource(Verdict.class)
  void aScenarioThatALaterRunLacksIsNotMended(Verdict verdict) {
    assertThat(Change.of(Optional.of(verdict), Optional.empty()), is(Change.ONLY_FIRST));
  }

  @Test
  void whatNeitherOfTwoRunsHasIsTheSame() {
    assertThat(Change.of(Optional.empty(), Optional.empty()), is(Change.SAME));
  }
}
