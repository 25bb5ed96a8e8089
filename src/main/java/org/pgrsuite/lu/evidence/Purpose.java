package org.pgrsuite.lu.evidence;

import java.util.Locale;

/** Why the suite sent a command. */
public enum Purpose {
  /** Before the first scenario: what is this unit, and may it be touched? */
  PREFLIGHT,
  /** Brings the unit to the state that a scenario starts from. */
  KNOWN_STATE,
  /** Makes the state that a Given step asks for. */
  GIVEN,
  /** What the scenario is about: sent exactly once. */
  ACT,
  /** Looks at the state before or after an act. */
  OBSERVATION,
  /** After the last scenario: leaves nothing behind. */
  CLEAN_UP;

  /** As reports write it: {@code known state}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
