package org.pgrsuite.embedded;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Who is logged in to a target, and which initiator ports ever were. Several logins may be one
 * nexus. Safe for several threads.
 */
final class Logins {
  private final NexusRules rules;
  private final List<InitiatorPort> visitors = new CopyOnWriteArrayList<>();
  private final List<Connection> connections = new CopyOnWriteArrayList<>();

  /** By rules that say which logins are one nexus. */
  Logins(NexusRules rules) {
    this.rules = rules;
  }

  /** The initiator ports that ever logged in, as the list grows. */
  List<InitiatorPort> visitors() {
    return visitors;
  }

  /**
   * A login begins.
   *
   * @return whether its nexus was there already, by another one
   */
  boolean begin(Connection connection) {
    InitiatorPort initiator = connection.nexus().initiator();
    if (visitors.stream().noneMatch(known -> rules.isSamePort(known, initiator))) {
      visitors.add(initiator);
    }
    boolean live = isThere(connection.nexus());
    connections.add(connection);
    return live;
  }

  /**
   * A login ends.
   *
   * @return whether its nexus is still there, by another one
   */
  boolean end(Connection connection) {
    connection.close();
    connections.remove(connection);
    return isThere(connection.nexus());
  }

  private boolean isThere(NexusId nexus) {
    return !of(nexus).isEmpty();
  }

  /** The logins that are this nexus. */
  List<Connection> of(NexusId nexus) {
    return connections.stream().filter(each -> rules.isSame(each.nexus(), nexus)).toList();
  }

  /** All logins. */
  List<Connection> all() {
    return List.copyOf(connections);
  }
}
