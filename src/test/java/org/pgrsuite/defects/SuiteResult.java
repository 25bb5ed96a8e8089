package org.pgrsuite.defects;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.run.Verdict;

/**
 * What a run against one unit came to.
 *
 * @param scenarios each that ended, in this order
 * @param ending what kept the run itself from its end or beginning
 */
record SuiteResult(List<ScenarioResult> scenarios, Optional<Verdict> ending) {
  SuiteResult {
    scenarios = List.copyOf(scenarios);
  }

  /** The scenarios in which the unit was found to be wrong. */
  List<ScenarioResult> failed() {
    return of(Verdict.Kind.FAILED);
  }

  /** The scenarios that ended so. */
  List<ScenarioResult> of(Verdict.Kind kind) {
    return scenarios.stream().filter(each -> each.verdict().kind() == kind).toList();
  }
}
