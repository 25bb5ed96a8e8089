package org.pgrsuite.path.sgio;

/**
 * What the kernel tells of both ends of a path.
 *
 * @param address host, channel, target and LUN, {@code 2:0:0:1}; empty if unknown
 * @param initiatorPort the initiator's side; the host adapter if nothing better is known
 * @param targetPort the target's side, empty if unknown
 */
record Nexus(String address, String initiatorPort, String targetPort) {}
