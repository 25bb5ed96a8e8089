package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;

/**
 * Everything that reservations are. Immutable: a service action makes another one.
 *
 * @param registrations in the order in which they were made
 * @param reservation the persistent reservation, if there is one
 * @param generation PRgeneration, 0 to 4294967295
 * @param persistent whether the state is to survive a power loss (PTPL_A)
 * @param reservedUnit who reserved the unit with RESERVE(6) or RESERVE(10), if anybody did
 * @param lost whether persistent reservations were lost and not yet replaced (RLR_C)
 */
public record UnitState(
    List<Registration> registrations,
    Optional<Reservation> reservation,
    long generation,
    boolean persistent,
    Optional<NexusId> reservedUnit,
    boolean lost) {
  /** Takes a copy of the list. */
  public UnitState {
    registrations = List.copyOf(registrations);
  }

  /** Nothing registered, nothing reserved. */
  public static UnitState empty(long generation) {
    return new UnitState(List.of(), Optional.empty(), generation, false, Optional.empty(), false);
  }

  /** The same with other registrations. */
  public UnitState withRegistrations(List<Registration> others) {
    return new UnitState(others, reservation, generation, persistent, reservedUnit, lost);
  }

  /** The same with this reservation. */
  public UnitState withReservation(Reservation held) {
    return new UnitState(
        registrations, Optional.of(held), generation, persistent, reservedUnit, lost);
  }

  /** The same without a reservation. */
  public UnitState withoutReservation() {
    return new UnitState(
        registrations, Optional.empty(), generation, persistent, reservedUnit, lost);
  }

  /** The same with another PRgeneration. */
  public UnitState withGeneration(long value) {
    return new UnitState(registrations, reservation, value, persistent, reservedUnit, lost);
  }

  /** The same with another PTPL_A. */
  public UnitState withPersistent(boolean value) {
    return new UnitState(registrations, reservation, generation, value, reservedUnit, lost);
  }

  /** The same with the unit reserved, or not, by RESERVE(6) or RESERVE(10). */
  public UnitState withReservedUnit(Optional<NexusId> holder) {
    return new UnitState(registrations, reservation, generation, persistent, holder, lost);
  }

  /** What is left when persistent reservations are lost: nothing but the knowledge of it. */
  public UnitState losing() {
    return new UnitState(List.of(), Optional.empty(), generation, persistent, reservedUnit, true);
  }
}
