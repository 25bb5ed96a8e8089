package org.pgrsuite.embedded.defects;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pgrsuite.embedded.AttentionQueue;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;

/** A target's memory of who is logged out, until it logs in again. Safe for threads. */
class Absences extends EventRules {
  private final Set<NexusId> away = ConcurrentHashMap.newKeySet();

  @Override
  public void nexusLost(LogicalUnit unit, NexusId lost) {
    super.nexusLost(unit, lost);
    away.add(lost);
  }

  @Override
  public void nexusMade(LogicalUnit unit, AttentionQueue queue) {
    away.remove(queue.owner());
    super.nexusMade(unit, queue);
  }

  /** Whether this one is logged out. */
  boolean isAway(NexusId nexus) {
    return away.contains(nexus);
  }
}
