package org.pgrsuite.embedded;

import org.pgrsuite.spc.ReservationKey;

/**
 * A registration: at most one a nexus. SPC-4 5.13.7.
 *
 * @param nexus the nexus that it belongs to
 * @param key its reservation key, never zero
 */
public record Registration(NexusId nexus, ReservationKey key) {}
