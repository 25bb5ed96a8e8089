package org.pgrsuite.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pgrsuite.report.results.Scenario;

/**
 * Of which failures all bytes are told. A page stays small whatever a target does, so where there
 * are too many failures it is one of each requirement first, then a second, then a third; the rest
 * is in {@code results.json}. For one thread.
 */
final class WholeFailures {
  private static final int OF_A_REQUIREMENT = 3;
  private static final int AT_MOST = 120;

  private final Map<String, List<Scenario>> candidates = new LinkedHashMap<>();

  /** One more scenario, with its steps. */
  void add(String requirement, Scenario scenario) {
    List<Scenario> before = candidates.computeIfAbsent(requirement, any -> new ArrayList<>());
    if (Standing.of(scenario.verdict()).isBad() && before.size() < OF_A_REQUIREMENT) {
      before.add(scenario);
    }
  }

  /** Those that are told whole, by their ids. */
  Map<String, Scenario> chosen() {
    Map<String, Scenario> chosen = new LinkedHashMap<>();
    for (int round = 0; round < OF_A_REQUIREMENT; round++) {
      for (List<Scenario> of : candidates.values()) {
        if (round < of.size() && chosen.size() < AT_MOST) {
          chosen.put(of.get(round).id(), of.get(round));
        }
      }
    }
    return chosen;
  }
}
