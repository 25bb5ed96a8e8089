package org.pgrsuite.steps;

/** What a reservation makes of a command. */
public enum Verdict {
  /** Anything but RESERVATION CONFLICT; the command may fail for reasons of its own. */
  ALLOWS,
  /** RESERVATION CONFLICT. */
  FORBIDS,
  /** Either, since the standard has changed; which one is the target's choice. */
  LEAVES_OPEN
}
