package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;

/**
 * Everything that PERSISTENT RESERVE OUT changes. Immutable: a service action makes another one.
 *
 * @param registrations in the order in which they were made
 * @param reservation the reservation, if there is one
 * @param generation PRgeneration, 0 to 4294967295
 * @param persistent whether the state is to survive a power loss (PTPL_A)
 */
public record UnitState(
    List<Registration> registrations,
    Optional<Reservation> reservation,
    long generation,
    boolean persistent) {
  /** Takes a copy of the list. */
  public UnitState {
    registrations = List.copyOf(registrations);
  }

  /** Nothing registered, nothing reserved. */
  public static UnitState empty(long generation) {
    return new UnitState(List.of(), Optional.empty(), generation, false);
  }

  /** The same with other registrations. */
  public UnitState withRegistrations(List<Registration> others) {
    return new UnitState(others, reservation, generation, persistent);
  }

  /** The same with this reservation. */
  public UnitState withReservation(Reservation held) {
    return new UnitState(registrations, Optional.of(held), generation, persistent);
  }

  /** The same without a reservation. */
  public UnitState withoutReservation() {
    return new UnitState(registrations, Optional.empty(), generation, persistent);
  }

  /** The same with another PRgeneration. */
  public UnitState withGeneration(long value) {
    return new UnitState(registrations, reservation, value, persistent);
  }

  /** The same with another PTPL_A. */
  public UnitState withPersistent(boolean value) {
    return new UnitState(registrations, reservation, generation, value);
  }
}
