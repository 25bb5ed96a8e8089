package org.pgrsuite.embedded.defects;

import java.util.Locale;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Role;
import org.pgrsuite.embedded.Situation;

/**
 * What part a nexus has in a reservation, as the features speak of it: they tell the one that
 * reserved from other registrants also where all registrants hold.
 */
enum Part {
  /** Who reserved. */
  HOLDER,
  /** Another registrant. */
  REGISTRANT,
  /** Who is not registered. */
  STRANGER;

  /** The part of the sender; to be asked where something is reserved. */
  static Part of(Situation situation) {
    if (!situation.isRegistered()) {
      return STRANGER;
    }
    return situation
            .state()
            .reservation()
            .map(Reservation::reservedBy)
            .filter(situation::isSender)
            .isPresent()
        ? HOLDER
        : REGISTRANT;
  }

  /** The row of the standard's table. */
  Role role(boolean allRegistrants) {
    return switch (this) {
      case HOLDER -> Role.HOLDER;
      case REGISTRANT -> allRegistrants ? Role.HOLDER : Role.REGISTRANT;
      case STRANGER -> Role.UNREGISTERED;
    };
  }

  /** In names and sentences. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
