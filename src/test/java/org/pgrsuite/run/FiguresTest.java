package org.pgrsuite.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pgrsuite.lu.evidence.Traffic;

class FiguresTest {
  private static final Duration WHOLE = Duration.ofSeconds(2);

  @Test
  void commandsHaveAMedianAndA95thPercentile() {
    List<Finding> findings = IntStream.rangeClosed(1, 100).mapToObj(n -> finding(n, 1, 2)).toList();
    assertThat(
        text(findings),
        containsString("commands a scenario   median 50, 95th percentile 95, total 5050"));
  }

  @Test
  void timeIsSplitIntoTheTargetsAndOurs() {
    assertThat(
        text(List.of(finding(1, 4, 5), finding(1, 2, 8), finding(1, 1, 11))),
        allOf(
            containsString("time in the target    median 2.00 ms, total 0.01 s"),
            containsString("time outside it       median 6.00 ms, total 0.02 s"),
            containsString("figures of 3 scenarios, 2.00 s in all")));
  }

  @Test
  void theFirst20ScenariosAreLeftOutOfTheMedianOfAWarmRun() {
    Stream<Finding> cold = Stream.generate(() -> finding(1, 1, 10)).limit(20);
    Stream<Finding> warm = Stream.generate(() -> finding(1, 1, 2)).limit(3);
    assertThat(
        text(Stream.concat(cold, warm).toList()),
        allOf(
            containsString("median 9.00 ms"),
            containsString("median after the first 20 scenarios 1.00 ms")));
  }

  @Test
  void aRunOf20HasNoWarmMedian() {
    assertThat(
        text(Stream.generate(() -> finding(1, 1, 2)).limit(20).toList()),
        not(containsString("after the first")));
  }

  @Test
  void whatWasNotRunDoesNotCount() {
    Finding skipped =
        new Finding(
            "none-0", "S", "x:1", "", new Verdict(Verdict.Kind.NOT_RUN, "why"), 9, Traffic.NONE);
    assertThat(text(List.of(skipped)), is("figures: no scenario was run\n"));
  }

  private static Finding finding(long commands, int millisInTarget, int millis) {
    Traffic traffic = new Traffic(commands, millisInTarget * 1_000_000L);
    return new Finding("none-0", "S", "x:1", "", Verdict.PASSED, millis * 1_000_000L, traffic);
  }

  private static String text(List<Finding> findings) {
    return new Figures(findings, WHOLE).text();
  }
}
