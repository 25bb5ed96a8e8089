package org.pgrsuite.embedded;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What START STOP UNIT and PREVENT ALLOW MEDIUM REMOVAL do to a unit. Safe for several threads. */
public final class Drive {
  private final Set<NexusId> preventing = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;
  private volatile boolean ejected;

  /** Whether START STOP UNIT stopped it. */
  public boolean isStopped() {
    return stopped;
  }

  /** Stops or starts it. */
  public void stopped(boolean value) {
    stopped = value;
  }

  /** Whether its medium was removed. */
  public boolean isEjected() {
    return ejected;
  }

  /** Removes or loads the medium. */
  public void ejected(boolean value) {
    ejected = value;
  }

  /** A nexus prevents removal from now on. */
  public void prevent(NexusId nexus) {
    preventing.add(nexus);
  }

  /** Nexuses prevent removal no more [PAB-11]. */
  public void allow(Predicate<NexusId> whose) {
    preventing.removeIf(whose);
  }

  /** Whether a nexus prevents removal. */
  public boolean isPrevented() {
    return !preventing.isEmpty();
  }

  /** As after a reset: started, and nobody prevents removal. */
  void reset() {
    stopped = false;
    preventing.clear();
  }
}
