package org.pgrsuite.path.sgio;

import java.nio.file.Path;

/**
 * A device as the kernel describes it.
 *
 * @param name as the operator named it
 * @param node the generic node that is used instead, {@code /dev/sgN}
 * @param address host, channel, target and LUN, {@code 2:0:0:1}; empty if unknown
 * @param initiatorPort the initiator's side of the nexus; the host adapter if nothing better is
 *     known
 * @param targetPort the target's side: name of the target, empty if unknown
 */
record SgDevice(String name, Path node, String address, String initiatorPort, String targetPort) {}
