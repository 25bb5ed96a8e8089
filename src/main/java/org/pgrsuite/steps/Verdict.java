package org.pgrsuite.steps;

/** What a reservation makes of a command. */
public enum Verdict {
  /** Anything but RESERVATION CONFLICT; the command may fail for reasons of its own. */
  ALLOWS,
  /** RESERVATION CONFLICT. */
  FORBIDS,
  /** Newer units allow the command, older ones need not: as ALLOW COMMANDS of the unit says. */
  MAY_ALLOW,
  /** Forbidden, unless ALLOW COMMANDS of the unit says otherwise. */
  MAY_FORBID
}
