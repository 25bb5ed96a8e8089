package org.pgrsuite.lu.config;

import java.util.List;
import java.util.Optional;

/**
 * How the initiators reach a second logical unit: by its number in the sessions that they have, or
 * on paths of their own.
 *
 * @param name the name of the unit, as {@code pgr.lu} has that of the first; none for the embedded
 *     one
 * @param lun its logical unit number, if it is behind the same sessions
 * @param paths devices for I1, I2 and I3, if not
 */
public record SecondRoutes(Optional<String> name, Optional<Integer> lun, List<String> paths) {
  /** Copies the list. */
  public SecondRoutes {
    paths = List.copyOf(paths);
  }
}
