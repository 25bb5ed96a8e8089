package org.pgrsuite.report.page;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Verdict;

/**
 * Tells what the rows of an outline have in common once, so that a page of thousands of scenarios
 * stays small: of one that passed like one above it only the lines that are different. For one
 * thread at a time.
 */
final class Ditto {
  /** Stands for lines that are as in the nearest scenario above that is told whole. */
  static final String MARK = "⋮";

  private String file = "";
  private List<String> model = List.of();

  private Ditto() {}

  /** The same scenarios, in their order. */
  static List<ScenarioView> shortened(List<ScenarioView> views) {
    Ditto ditto = new Ditto();
    return views.stream().map(ditto::shortened).toList();
  }

  private ScenarioView shortened(ScenarioView view) {
    Scenario scenario = view.scenario();
    if (scenario.verdict() != Verdict.PASSED || view.transcript().isEmpty()) {
      return view;
    }
    List<String> lines = view.transcript().lines().toList();
    List<String> different = different(lines);
    long own = different.stream().filter(line -> !line.equals(MARK)).count();
    if (!scenario.file().equals(file) || 2 * own > lines.size()) {
      file = scenario.file();
      model = lines;
      return view;
    }
    return ScenarioView.brief(scenario, String.join("\n", different));
  }

  /** These lines, with a mark for each run of them that the model has in the same order. */
  private List<String> different(List<String> lines) {
    List<String> different = new ArrayList<>();
    int next = 0;
    for (String line : lines) {
      int same = next + model.subList(next, model.size()).indexOf(line);
      if (same < next) {
        different.add(line);
      } else {
        next = same + 1;
        if (different.isEmpty() || !different.get(different.size() - 1).equals(MARK)) {
          different.add(MARK);
        }
      }
    }
    return different;
  }
}
