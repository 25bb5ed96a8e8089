package org.pgrsuite.embedded;

import java.util.List;

/**
 * A service action that was done.
 *
 * @param state the state from now on; PRgeneration is still the old one
 * @param notices who is told what
 * @param aborted the nexuses whose commands are aborted
 */
public record Change(UnitState state, List<Notice> notices, List<NexusId> aborted)
    implements Ruling {
  /** Takes copies of the lists. */
  public Change {
    notices = List.copyOf(notices);
    aborted = List.copyOf(aborted);
  }

  /** A change that aborts nothing. */
  public Change(UnitState state, List<Notice> notices) {
    this(state, notices, List.of());
  }

  /** A change that nobody is told of. */
  public static Change silently(UnitState state) {
    return new Change(state, List.of());
  }
}
