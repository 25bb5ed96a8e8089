package org.pgrsuite.lu.routes;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.pgrsuite.path.ScsiPath;

/**
 * How an initiator reaches the logical unit. An opener throws a {@link
 * org.pgrsuite.path.TransportException} if it cannot open its path.
 *
 * @param initiator its name in features: {@code I1}
 * @param opener opens the path, at first and again after it was lost
 * @param others opens a path that differs in one thing only, as far as the suite can make one
 * @param holding opens a path as the same I_T nexus on which data can be held up, see {@link
 *     ScsiPath#hold()}
 */
public record Route(
    String initiator,
    Supplier<ScsiPath> opener,
    Map<Difference, Supplier<ScsiPath>> others,
    Optional<Supplier<ScsiPath>> holding) {
  /** Copies the others. */
  public Route {
    others = Map.copyOf(others);
  }

  /** A route whose session is not the suite's to choose. */
  public Route(String initiator, Supplier<ScsiPath> opener) {
    this(initiator, opener, Map.of(), Optional.empty());
  }

  /** Opens a path that differs in this, if there is one. */
  public Optional<Supplier<ScsiPath>> other(Difference difference) {
    return Optional.ofNullable(others.get(difference));
  }
}
