package org.pgrsuite.lu.config;

import java.util.List;
import java.util.Optional;

/**
 * What the operator has beside three paths to the unit. Immutable.
 *
 * @param paths {@code pgr.extra-paths}: further paths to the same unit
 * @param powerCycle {@code pgr.power-cycle}: program and arguments that switch the target off and
 *     on; empty if there is none
 * @param second {@code pgr.second-unit}: another unit that may be written to
 */
public record Extras(List<String> paths, List<String> powerCycle, Optional<SecondUnitName> second) {
  /** Nothing beside three paths. */
  public static final Extras NONE = new Extras(List.of(), List.of(), Optional.empty());

  /** Copies the lists. */
  public Extras {
    paths = List.copyOf(paths);
    powerCycle = List.copyOf(powerCycle);
  }

  /**
   * A second unit.
   *
   * @param name one of its names, as {@code pgr.lu} has that of the first
   * @param place a logical unit number of the same target, or three devices
   */
  public record SecondUnitName(String name, List<String> place) {
    /** Copies the list. */
    public SecondUnitName {
      place = List.copyOf(place);
    }

    /** The same, as the way there. */
    public SecondRoutes routes() {
      boolean number = place.size() == 1;
      return new SecondRoutes(
          Optional.of(name),
          number ? Optional.of(Integer.valueOf(place.get(0))) : Optional.empty(),
          number ? List.of() : place);
    }
  }
}
