package org.pgrsuite.report.page;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Verdict;

/**
 * How many scenarios ended how.
 *
 * @param counts by verdict; none where nothing ended so
 */
public record Tally(Map<Verdict, Integer> counts) {
  /** Of these scenarios. */
  public static Tally of(Collection<Scenario> scenarios) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    scenarios.forEach(scenario -> counts.merge(scenario.verdict(), 1, Integer::sum));
    return new Tally(counts);
  }

  /** How many ended so. */
  public int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  /** How many there are. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
