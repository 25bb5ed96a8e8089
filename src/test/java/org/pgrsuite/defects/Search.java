package org.pgrsuite.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.defects.Defect;

/**
 * Looks for a defect with the suite: first the scenarios of its requirement, then, if they do not
 * find it, those of its group, then the rest.
 */
final class Search {
  /**
   * How often the scenarios of the requirement may run. Some defects show only if two initiators
   * meet in one moment, and on a busy machine they may miss each other once.
   */
  private static final int TRIES = 3;

  private final Suite suite;

  Search(Suite suite) {
    this.suite = suite;
  }

  /** What the suite makes of a unit with this defect. */
  SearchResult of(Defect defect) {
    String unit = "embedded?defect=" + defect.name();
    List<SuiteResult> results = new ArrayList<>();
    results.add(ofItsRequirement(defect, unit));
    if (isInnocent(results)) {
      results.add(suite.in(folder -> isOf(defect, folder)).run(unit, Optional.empty()));
    }
    if (isInnocent(results)) {
      results.add(suite.in(folder -> !isOf(defect, folder)).run(unit, Optional.empty()));
    }
    SearchResult result = new SearchResult(defect, 1, results);
    while (result.found() != SearchResult.Found.BY_ITS_REQUIREMENT && result.tries() < TRIES) {
      results.add(ofItsRequirement(defect, unit));
      result = new SearchResult(defect, result.tries() + 1, results);
    }
    return result;
  }

  private SuiteResult ofItsRequirement(Defect defect, String unit) {
    return suite.run(unit, Optional.of("@" + defect.requirement()));
  }

  private static boolean isInnocent(List<SuiteResult> results) {
    return results.stream().allMatch(result -> result.failed().isEmpty());
  }

  private static boolean isOf(Defect defect, String folder) {
    return folder.endsWith("-" + defect.group());
  }
}
