package org.pgrsuite.path;

/**
 * Where a path leads and how.
 *
 * @param name the string that the operator named it by, without secrets
 * @param transport {@code SG_IO}, {@code iSCSI through libiscsi} or {@code embedded}
 * @param initiatorPort the initiator's side of the I_T nexus, as far as the path knows it
 * @param targetPort the target's side: the node that is used, or portal and target name
 * @param logicalUnit where the path leads, such that two paths with the same non-empty text lead to
 *     one logical unit by construction; empty if only the device itself can tell
 */
public record PathDescription(
    String name, String transport, String initiatorPort, String targetPort, String logicalUnit) {}
