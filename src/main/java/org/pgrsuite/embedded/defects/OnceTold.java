package org.pgrsuite.embedded.defects;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.spc.AdditionalSense;

/** Tells each nexus a certain code once and never again. One object a unit. */
final class OnceTold extends AttentionRules {
  private final AdditionalSense code;
  private final Set<NexusId> told = ConcurrentHashMap.newKeySet();

  OnceTold(AdditionalSense code) {
    this.code = code;
  }

  @Override
  public void tell(LogicalUnit unit, Notice notice) {
    if (!notice.code().equals(code) || told.add(notice.receiver())) {
      super.tell(unit, notice);
    }
  }
}
