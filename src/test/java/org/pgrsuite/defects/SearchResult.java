package org.pgrsuite.defects;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pgrsuite.embedded.defects.Defect;
import org.pgrsuite.run.Verdict;

/**
 * What the suite made of a unit with a defect.
 *
 * @param defect the defect
 * @param tries how often the scenarios of its requirement ran
 * @param runs those that were needed
 */
record SearchResult(Defect defect, int tries, List<SuiteResult> runs) {
  SearchResult {
    runs = List.copyOf(runs);
  }

  /** How a defect was found, the best first. */
  enum Found {
    BY_ITS_REQUIREMENT,
    ELSEWHERE,
    NOT
  }

  Found found() {
    return failed().findAny().isEmpty()
        ? Found.NOT
        : failed().anyMatch(each -> each.isAbout(defect.requirement()))
            ? Found.BY_ITS_REQUIREMENT
            : Found.ELSEWHERE;
  }

  /** Whether its requirement found it, and not at once: by a chance that has to be good enough. */
  boolean isFoundLate() {
    return tries > 1 && found() == Found.BY_ITS_REQUIREMENT;
  }

  /** The scenario that speaks best for it: one about its requirement, if there is one. */
  Optional<ScenarioResult> finder() {
    return failed()
        .filter(each -> each.isAbout(defect.requirement()))
        .findFirst()
        .or(() -> failed().findFirst());
  }

  /** How many scenarios failed in the runs that were needed. */
  long failures() {
    return failed().count();
  }

  /** What else became of a run in which nothing failed: refusals, errors. */
  Optional<Verdict> trouble() {
    return Stream.concat(
            runs.stream().flatMap(run -> run.ending().stream()),
            runs.stream().flatMap(run -> run.scenarios().stream()).map(ScenarioResult::verdict))
        .filter(Verdict::isBad)
        .findFirst();
  }

  private Stream<ScenarioResult> failed() {
    return runs.stream().flatMap(run -> run.failed().stream());
  }
}
