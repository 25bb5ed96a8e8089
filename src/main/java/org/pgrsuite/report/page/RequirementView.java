package org.pgrsuite.report.page;

import java.util.Comparator;
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
  /** So many of those that are told elsewhere are named. */
  private static final int NAMED = 6;

  /** What filters look for in most of its scenarios; the others say it themselves. */
  String usual() {
    return scenarios.stream().map(ScenarioView::filters).findFirst().orElse("");
  }

  /** Of those that are told elsewhere the gravest. */
  List<Link> alsoNamed() {
    return also.stream()
        .sorted(Comparator.comparing(each -> !each.standing().isBad()))
        .limit(NAMED)
        .toList();
  }

  /** How many are not named. */
  int alsoUnnamed() {
    return also.size() - alsoNamed().size();
  }

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
