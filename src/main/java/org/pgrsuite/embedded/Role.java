package org.pgrsuite.embedded;

/** What a nexus is to a reservation. */
public enum Role {
  /** The holder; under the All Registrants types every registrant. */
  HOLDER,
  /** Registered, but not a holder. */
  REGISTRANT,
  /** Not registered. */
  UNREGISTERED
}
