package org.pgrsuite.report.page;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Verdict;

/**
 * How many scenarios ended how.
 *
 * @param counts by verdict; none where nothing ended so
 */
public record Tally(Map<Verdict, Integer> counts) {
  private static final Set<Verdict> OF_A_BASELINE =
      EnumSet.of(Verdict.UNEXPECTED_PASS, Verdict.EXPECTED_FAILURE);

  /** Of these scenarios. */
  public static Tally of(Collection<Scenario> scenarios) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    scenarios.forEach(scenario -> counts.merge(scenario.verdict(), 1, Integer::sum));
    return new Tally(counts);
  }

  /** What there is to count: whatever is always possible, and what a baseline made of some. */
  public List<Verdict> verdicts() {
    return Stream.of(Verdict.values())
        .filter(verdict -> !OF_A_BASELINE.contains(verdict) || count(verdict) > 0)
        .toList();
  }

  /** Whether a baseline made something of some. */
  boolean hasKnown() {
    return OF_A_BASELINE.stream().anyMatch(verdict -> count(verdict) > 0);
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
