package org.pgrsuite.lu;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.preflight.Checks;

/**
 * Whether further initiators reach the unit under test. An array that knows its hosts may let
 * others log in and show them nothing, or another unit by the same number, which must not be
 * touched. Each nexus is looked at once a run.
 */
final class ReachedUnit {
  private final List<Initiator> known;
  private final Set<String> confirmed = new HashSet<>();
  private List<String> names = List.of();

  /** The unit that the first of these initiators reaches. */
  ReachedUnit(List<Initiator> known) {
    this.known = known;
  }

  /**
   * Looks at the names of the unit that this one reaches.
   *
   * @throws NotConfiguredException if none of them is one of the unit under test; its path is
   *     closed
   */
  void confirm(Initiator further) {
    String nexus = further.path().initiatorPort() + " " + further.path().targetPort();
    if (confirmed.contains(nexus)) {
      return;
    }
    List<String> reached = Checks.unitNames(further.probe());
    if (Collections.disjoint(reached, names())) {
      further.close();
      throw new NotConfiguredException(
          "not run: the target shows initiator %s %s there"
              .formatted(
                  further.path().initiatorPort(),
                  reached.isEmpty()
                      ? "no unit"
                      : "a unit that calls itself " + String.join(" or ", reached)));
    }
    confirmed.add(nexus);
  }

  private List<String> names() {
    if (names.isEmpty()) {
      names =
          known.stream()
              .filter(Initiator::isFree)
              .findFirst()
              .map(each -> Checks.unitNames(each.probe()))
              .orElse(List.of());
    }
    return names;
  }
}
