package org.pgrsuite.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.pgrsuite.catalogue.Requirement;

/**
 * A requirement on the page.
 *
 * @param requirement what the catalogue says
 * @param standing what its scenarios come to
 * @param scenarios those that name it first
 * @param also those that name it later, and stand at another requirement
 * @param unobservable why no scenario can observe it; empty if one can
 */
record RequirementView(
    Requirement requirement,
    Standing standing,
    List<ScenarioView> scenarios,
    List<Link> also,
    String unobservable) {
  /** How its scenarios ended: {@code 1 of 5 failed}, {@code 5 passed}. */
  String count() {
    int all = scenarios.size() + also.size();
    if (all == 0) {
      return unobservable.isEmpty() ? "no scenario in this run" : "not observable";
    }
    return standing.count(
        Stream.concat(
                scenarios.stream().map(ScenarioView::standing), also.stream().map(Link::standing))
            .toList());
  }
}
