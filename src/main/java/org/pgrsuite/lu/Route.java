package org.pgrsuite.lu;

import java.util.function.Supplier;
import org.pgrsuite.path.ScsiPath;

/**
 * How an initiator reaches the logical unit.
 *
 * @param initiator its name in features: {@code I1}
 * @param opener opens the path, at first and again after it was lost; a {@link
 *     org.pgrsuite.path.TransportException} if it cannot
 */
public record Route(String initiator, Supplier<ScsiPath> opener) {}
