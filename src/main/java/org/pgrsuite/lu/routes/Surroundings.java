package org.pgrsuite.lu.routes;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.pgrsuite.lu.config.SecondRoutes;

/**
 * What there is to test a logical unit with. Immutable.
 *
 * @param routes how I1, I2 and I3 reach it
 * @param further makes the route of one more initiator by its number, from 4 on; nothing where the
 *     suite cannot make any
 * @param extraPaths further paths that the operator named, of which the suite has to find out what
 *     they are
 * @param power switches the unit off and on, if that can be done
 * @param second how the same initiators reach another unit, if there is one
 */
public record Surroundings(
    List<Route> routes,
    Optional<IntFunction<Route>> further,
    List<Route> extraPaths,
    Optional<PowerSwitch> power,
    Optional<SecondRoutes> second) {
  /** Copies the lists. */
  public Surroundings {
    routes = List.copyOf(routes);
    extraPaths = List.copyOf(extraPaths);
  }

  /** Three routes and nothing else. */
  public static Surroundings of(List<Route> routes) {
    return new Surroundings(
        routes, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
  }
}
