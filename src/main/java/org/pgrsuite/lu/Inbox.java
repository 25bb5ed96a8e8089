package org.pgrsuite.lu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;

/**
 * The unit attentions that commands of the suite itself have met on one path and that no step has
 * spoken of yet. Reading the state takes a unit attention away from the logical unit; without an
 * inbox the suite would swallow what it wants to see.
 */
final class Inbox {
  private final List<AdditionalSense> attentions = new ArrayList<>();

  void add(AdditionalSense sense) {
    attentions.add(sense);
  }

  /** Takes one of this kind out; others of the same kind stay. */
  Optional<AdditionalSense> take(Attention kind) {
    for (AdditionalSense sense : attentions) {
      if (kind.isReportedBy(sense)) {
        attentions.remove(sense);
        return Optional.of(sense);
      }
    }
    return Optional.empty();
  }

  boolean holds(Attention kind) {
    return attentions.stream().anyMatch(kind::isReportedBy);
  }

  /** Those that speak of reservations. */
  List<AdditionalSense> aboutReservations() {
    return attentions.stream().filter(Attention::isAboutReservations).toList();
  }

  /** All of them, in the order in which they came. */
  List<AdditionalSense> all() {
    return List.copyOf(attentions);
  }

  void clear() {
    attentions.clear();
  }
}
