package org.pgrsuite.report.page;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.report.results.Verdict;

/** Whether a unit looks good because it claims little. */
final class Claims {
  private static final int ONE_OF = 5;

  /** A capability that begins so is one that the scenario needs to be missing. */
  private static final String LACK = "no-";

  private final List<RequirementView> tested;

  Claims(List<GroupView> groups) {
    this.tested =
        groups.stream()
            .flatMap(group -> group.requirements().stream())
            .filter(requirement -> !requirement.scenarios().isEmpty())
            .toList();
  }

  /** The sentence for the cover, if more than a fifth of the requirements is not supported. */
  Optional<String> warning() {
    long lacking = tested.stream().filter(Claims::isLacking).count();
    return lacking * ONE_OF > tested.size()
        ? Optional.of(
            "Mind that this unit does not support what %d of %d requirements are about, more than a fifth: a unit that offers little has little to fail."
                .formatted(lacking, tested.size()))
        : Optional.empty();
  }

  private static boolean isLacking(RequirementView requirement) {
    return requirement.scenarios().stream()
        .map(ScenarioView::scenario)
        .allMatch(
            scenario ->
                scenario.verdict() == Verdict.NOT_SUPPORTED
                    && !scenario.capability().startsWith(LACK));
  }
}
