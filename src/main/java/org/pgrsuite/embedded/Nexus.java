package org.pgrsuite.embedded;

/**
 * A logged-in I_T nexus and a logical unit behind it: the handle that commands are sent with. Safe
 * for several threads.
 *
 * @param id who talks to which port
 * @param lun the logical unit number, whether or not there is such a unit
 * @param attentions what this nexus has yet to be told by the logical unit
 * @param connection the login that the handle belongs to
 */
public record Nexus(NexusId id, int lun, AttentionQueue attentions, Connection connection) {
  /** Whether commands can be sent: nobody logged it out, and the target was not switched off. */
  public boolean isLoggedIn() {
    return connection.isOpen();
  }
}
