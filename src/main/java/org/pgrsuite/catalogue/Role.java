package org.pgrsuite.catalogue;

import java.util.Optional;

/** What the sender of a command is to a reservation. */
public enum Role {
  /** Holds it; under All Registrants that is every registrant. */
  HOLDER("holder"),
  /** Is registered and does not hold it. */
  REGISTRANT("registrant"),
  /** Is not registered. */
  NOT_REGISTERED("not registered");

  private final String title;

  Role(String title) {
    this.title = title;
  }

  /** The word in files and reports. */
  public String title() {
    return title;
  }

  /** The role with this title. */
  public static Optional<Role> named(String title) {
    for (Role role : values()) {
      if (role.title.equals(title)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
