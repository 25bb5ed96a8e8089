package org.pgrsuite.embedded;

import org.pgrsuite.spc.ReservationKey;

/**
 * A registration: at most one a nexus. SPC-4 5.13.7.
 *
 * @param nexus the nexus that it belongs to
 * @param key its reservation key, never zero
 * @param allTargetPorts whether it was made with ALL_TG_PT, together with those of the other ports
 */
public record Registration(NexusId nexus, ReservationKey key, boolean allTargetPorts) {
  /** A registration through one target port. */
  public Registration(NexusId nexus, ReservationKey key) {
    this(nexus, key, false);
  }

  /** The same with another key. */
  public Registration withKey(ReservationKey other) {
    return new Registration(nexus, other, allTargetPorts);
  }
}
