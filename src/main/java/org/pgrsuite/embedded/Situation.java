package org.pgrsuite.embedded;

import java.util.Optional;

/**
 * What a decision is made on: who asks, and what the unit was like at that moment. Immutable.
 *
 * @param options how the unit was made
 * @param rules how it decides
 * @param state registrations and reservation at one moment
 * @param sender the nexus that the command came from
 */
public record Situation(UnitOptions options, Rules rules, UnitState state, NexusId sender) {
  /** The registration of a nexus. */
  public Optional<Registration> registrationOf(NexusId nexus) {
    return rules.nexuses().registrationOf(state, nexus);
  }

  /** The sender's registration. */
  public Optional<Registration> own() {
    return registrationOf(sender);
  }

  /** Whether the sender is registered. */
  public boolean isRegistered() {
    return own().isPresent();
  }

  /** Whether the sender is a holder of the reservation. */
  public boolean isHolder() {
    return rules.reservations().isHolder(this, sender);
  }

  /** Whether this nexus is the one that the command came from. */
  public boolean isSender(NexusId nexus) {
    return rules.nexuses().isSame(nexus, sender);
  }
}
