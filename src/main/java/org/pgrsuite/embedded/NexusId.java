package org.pgrsuite.embedded;

/**
 * What names an I_T nexus, whether or not it is logged in. Whether two of them are the same nexus
 * is for {@link NexusRules} to say.
 *
 * @param initiator the initiator port
 * @param targetPort RELATIVE TARGET PORT IDENTIFIER of the target port, 1 to 65535
 */
public record NexusId(InitiatorPort initiator, int targetPort) {
  @Override
  public String toString() {
    return initiator + " to target port " + targetPort;
  }
}
