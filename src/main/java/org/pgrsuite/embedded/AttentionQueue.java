package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;

/** The unit attention conditions that one nexus has yet to be told of. Safe for several threads. */
public final class AttentionQueue {
  private final NexusId owner;
  private final List<AdditionalSense> pending = new ArrayList<>();

  AttentionQueue(NexusId owner) {
    this.owner = owner;
  }

  /** The nexus that it is for. */
  public NexusId owner() {
    return owner;
  }

  /** Establishes a condition. */
  public synchronized void add(AdditionalSense code, LogicalUnit unit) {
    unit.rules().attentions().establish(unit.options(), pending, code);
  }

  /** The next condition, which is pending no more. */
  public synchronized Optional<AdditionalSense> take(AttentionRules rules) {
    return pending.isEmpty() ? Optional.empty() : Optional.of(rules.report(pending));
  }

  /** A condition that was taken and could not be told is the next one again. */
  synchronized void giveBack(AdditionalSense code) {
    if (!pending.contains(code)) {
      pending.add(0, code);
    }
  }

  /** The next condition, which stays pending. */
  public synchronized Optional<AdditionalSense> look(AttentionRules rules) {
    List<AdditionalSense> copy = new ArrayList<>(pending);
    return copy.isEmpty() ? Optional.empty() : Optional.of(rules.report(copy));
  }

  /** Forgets all conditions. */
  public synchronized void clear() {
    pending.clear();
  }
}
