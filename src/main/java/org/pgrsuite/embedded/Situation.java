package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;

/**
 * What a decision is made on: who asks, and what the unit was like at that moment.
 *
 * @param unit the logical unit, for how it was made and what is set in it
 * @param state registrations and reservation at one moment
 * @param sender the nexus that the command came from
 */
public record Situation(LogicalUnit unit, UnitState state, NexusId sender) {
  /** How the unit was made. */
  public UnitOptions options() {
    return unit.options();
  }

  /** How it decides. */
  public Rules rules() {
    return unit.rules();
  }

  /** What is set in its Control mode page. */
  public ControlPage control() {
    return unit.control();
  }

  /** Every initiator port that ever logged in. */
  public List<InitiatorPort> visitors() {
    return unit.visitors();
  }

  /** The registration of a nexus. */
  public Optional<Registration> registrationOf(NexusId nexus) {
    return rules().nexuses().registrationOf(state, nexus);
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
    return rules().reservations().isHolder(this, sender);
  }

  /** Whether this nexus is the one that the command came from. */
  public boolean isSender(NexusId nexus) {
    return rules().nexuses().isSame(nexus, sender);
  }
}
