package org.pgrsuite.report.page;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pgrsuite.report.results.Samples;
import org.pgrsuite.report.results.Verdict;

class DittoTest {
  @Test
  void aRowTellsTheLinesThatAreDifferent() {
    assertThat(
        shortened(
            passed("Given a\nWhen I1 writes\n  I1: GOOD\nThen b\nAnd c"),
            passed("Given a\nWhen I1 reads\n  I1: GOOD\nThen b\nAnd c"),
            passed("Given a\nWhen I1 writes\n  I1: GOOD\nThen b\nAnd c")),
        is(
            List.of(
                "Given a\nWhen I1 writes\n  I1: GOOD\nThen b\nAnd c", "⋮\nWhen I1 reads\n⋮", "⋮")));
  }

  @Test
  void aLineThatStandsElsewhereInTheModelIsTold() {
    assertThat(shortened(passed("a\nb\nc\nd\ne"), passed("b\na\nc\nd\ne")).get(1), is("⋮\na\n⋮"));
  }

  @Test
  void whatIsMostlyDifferentIsToldWholeAndIsTheModelFromThenOn() {
    assertThat(
        shortened(passed("a\nb"), passed("c\nd"), passed("c\nd")),
        is(List.of("a\nb", "c\nd", "⋮")));
  }

  @Test
  void whatWentWrongIsToldWhole() {
    ScenarioView failed =
        ScenarioView.brief(Samples.scenario("CLR-01", Verdict.FAILED, "", List.of()), "a\nb");
    assertThat(shortened(passed("a\nb"), failed), is(List.of("a\nb", "a\nb")));
  }

  private static ScenarioView passed(String transcript) {
    return ScenarioView.brief(
        Samples.scenario("CLR-01", Verdict.PASSED, "", List.of()), transcript);
  }

  private static List<String> shortened(ScenarioView... views) {
    return Ditto.shortened(Stream.of(views).toList()).stream()
        .map(ScenarioView::transcript)
        .toList();
  }
}
