package org.pgrsuite.catalogue;

import java.util.Optional;

/** What a reservation makes of a command: a cell of the access table. */
public enum Verdict {
  /** Any outcome but RESERVATION CONFLICT. */
  ALLOWED("allowed"),
  /** Allowed, but a unit built to SBC-2 may end it with RESERVATION CONFLICT. */
  ALLOWED_SINCE_SBC_3("allowed (a)"),
  /**
   * Allowed, but a unit built to SPC-2 or SPC-3 may end it with RESERVATION CONFLICT, as far as
   * ALLOW COMMANDS of REPORT CAPABILITIES leaves that open.
   */
  ALLOWED_SINCE_SPC_4("allowed (b)"),
  /** RESERVATION CONFLICT, nothing else. */
  CONFLICT("conflict"),
  /** The tables of the standard say nothing. */
  UNSTATED("-");

  private final String title;

  Verdict(String title) {
    this.title = title;
  }

  /** The word in the table. */
  public String title() {
    return title;
  }

  /** The verdict with this title. */
  public static Optional<Verdict> named(String title) {
    for (Verdict verdict : values()) {
      if (verdict.title.equals(title)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }
}
