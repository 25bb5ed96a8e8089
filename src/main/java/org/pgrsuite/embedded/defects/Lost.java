package org.pgrsuite.embedded.defects;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;

/** A unit's memory of the initiators that have logged out. One object a unit; safe for threads. */
final class Lost extends EventRules {
  private final Set<InitiatorPort> away = ConcurrentHashMap.newKeySet();

  @Override
  public void nexusLost(LogicalUnit unit, NexusId lost) {
    away.add(lost.initiator());
    super.nexusLost(unit, lost);
  }

  /** Whether this one has ever logged out. */
  boolean isAway(NexusId nexus) {
    return away.contains(nexus.initiator());
  }
}
