package org.pgrsuite.report.results;

/**
 * How an initiator reached the unit.
 *
 * @param initiator its name in features: {@code I1}
 * @param name how the operator named the path, without secrets
 * @param transport {@code SG_IO}, {@code iSCSI through libiscsi} or {@code embedded}
 * @param initiatorPort the initiator's side of the I_T nexus, as far as the path knows it
 * @param targetPort the target's side
 */
public record UnitPath(
    String initiator, String name, String transport, String initiatorPort, String targetPort) {
  /** What is missing in a file is empty. */
  public UnitPath {
    initiator = Absent.orEmpty(initiator);
    name = Absent.orEmpty(name);
    transport = Absent.orEmpty(transport);
    initiatorPort = Absent.orEmpty(initiatorPort);
    targetPort = Absent.orEmpty(targetPort);
  }
}
