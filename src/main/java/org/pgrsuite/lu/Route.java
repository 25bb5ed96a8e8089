package org.pgrsuite.lu;

import java.util.Optional;
import java.util.function.Supplier;
import org.pgrsuite.path.ScsiPath;

/**
 * How an initiator reaches the logical unit. An opener throws a {@link
 * org.pgrsuite.path.TransportException} if it cannot open its path.
 *
 * @param initiator its name in features: {@code I1}
 * @param opener opens the path, at first and again after it was lost
 * @param otherSession opens a path with the same initiator name and another ISID, where the suite
 *     chooses those
 * @param holding opens a path as the same I_T nexus on which data can be held up, see {@link
 *     ScsiPath#hold()}
 */
public record Route(
    String initiator,
    Supplier<ScsiPath> opener,
    Optional<Supplier<ScsiPath>> otherSession,
    Optional<Supplier<ScsiPath>> holding) {
  /** A route whose session is not the suite's to choose. */
  public Route(String initiator, Supplier<ScsiPath> opener) {
    this(initiator, opener, Optional.empty(), Optional.empty());
  }
}
