package org.pgrsuite.embedded.defects;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.UnitState;

/** States in which others are registered, or otherwise, than in the one that is given. */
final class Registered {
  private Registered() {}

  /** Registered are only those of whom this is true. */
  static UnitState only(UnitState state, Predicate<Registration> whom) {
    return state.withRegistrations(state.registrations().stream().filter(whom).toList());
  }

  /** This nexus is not registered. */
  static UnitState without(UnitState state, NexusId nexus) {
    return only(state, each -> !each.nexus().equals(nexus));
  }

  /** In the place of each registration there is another one. */
  static UnitState each(UnitState state, UnaryOperator<Registration> other) {
    return state.withRegistrations(state.registrations().stream().map(other).toList());
  }
}
