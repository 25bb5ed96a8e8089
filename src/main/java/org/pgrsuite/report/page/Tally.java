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
record Tally(Map<Verdict, Integer> counts) {
  static Tally of(Collection<Scenario> scenarios) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    scenarios.forEach(scenario -> counts.merge(scenario.verdict(), 1, Integer::sum));
    return new Tally(counts);
  }

  int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
