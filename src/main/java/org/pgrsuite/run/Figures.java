package org.pgrsuite.run;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What a run cost, scenario by scenario: commands, time in the target, time outside it. */
final class Figures {
  /** Scenarios until classes are loaded and hot code is compiled; left out of one figure. */
  private static final int WARM_UP = 20;

  private final List<Finding> run;
  private final Duration whole;

  /**
   * Of these scenarios, those left out that were not run.
   *
   * @param findings in the order in which they ended
   * @param whole from the beginning of the run to its end
   */
  Figures(List<Finding> findings, Duration whole) {
    this.run = findings.stream().filter(f -> f.verdict().wasRun()).toList();
    this.whole = whole;
  }

  String text() {
    if (run.isEmpty()) {
      return "figures: no scenario was run\n";
    }
    List<Finding> warm = run.subList(Math.min(WARM_UP, run.size()), run.size());
    return "figures of %d scenario%s, %s s in all%n"
            .formatted(run.size(), run.size() == 1 ? "" : "s", seconds(whole.toNanos()))
        + "  commands a scenario   median %d, 95th percentile %d, total %d%n"
            .formatted(
                percentile(run, 50, f -> f.traffic().commands()),
                percentile(run, 95, f -> f.traffic().commands()),
                total(run, f -> f.traffic().commands()))
        + "  time in the target    median %s ms, total %s s%n"
            .formatted(
                millis(percentile(run, 50, f -> f.traffic().nanos())),
                seconds(total(run, f -> f.traffic().nanos())))
        + "  time outside it       median %s ms, total %s s%s%n"
            .formatted(
                millis(percentile(run, 50, Finding::outsideNanos)),
                seconds(total(run, Finding::outsideNanos)),
                warm.isEmpty()
                    ? ""
                    : ", median after the first %d scenarios %s ms"
                        .formatted(WARM_UP, millis(percentile(warm, 50, Finding::outsideNanos))));
  }

  /** The smallest value that at least so many percent are not above. */
  private static long percentile(List<Finding> of, int percent, ToLongFunction<Finding> figure) {
    long[] sorted = of.stream().mapToLong(figure).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
  }

  private static long total(List<Finding> of, ToLongFunction<Finding> figure) {
    return of.stream().mapToLong(figure).sum();
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.2f", nanos / 1e6);
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f", nanos / 1e9);
  }
}
