package org.pgrsuite.embedded;

import java.util.List;

/**
 * A service action that was done.
 *
 * @param state the state from now on; PRgeneration is still the old one
 * @param notices who is told what
 */
public record Change(UnitState state, List<Notice> notices) implements Ruling {
  /** Takes a copy of the list. */
  public Change {
    notices = List.copyOf(notices);
  }

  /** A change that nobody is told of. */
  public static Change silently(UnitState state) {
    return new Change(state, List.of());
  }
}
