package org.pgrsuite.report.page;

import java.util.List;

/** The requirements that somebody has to look at. */
final class Failures {
  private Failures() {}

  /** Those of which a scenario of their own failed or ended in an error. */
  static List<RequirementView> of(List<GroupView> groups) {
    return groups.stream()
        .flatMap(group -> group.requirements().stream())
        .filter(
            requirement ->
                requirement.scenarios().stream().anyMatch(each -> each.standing().isBad()))
        .toList();
  }
}
