package org.pgrsuite.embedded.defects;

import org.pgrsuite.spc.ReservationKey;

/** What a service action says of the key with which its sender is registered. */
final class OwnKey {
  private OwnKey() {}

  /** Whether a registrant quotes its key as RESERVATION KEY, as it should. */
  static boolean isQuoted(Act act) {
    return is(act, act.order().key());
  }

  /** Whether a registrant quotes another key than its own. */
  static boolean isMisquoted(Act act) {
    return act.before().isRegistered() && !isQuoted(act);
  }

  /** Whether a registrant names its key as SERVICE ACTION RESERVATION KEY. */
  static boolean isNamed(Act act) {
    return is(act, act.order().serviceActionKey());
  }

  private static boolean is(Act act, ReservationKey key) {
    return act.before().own().filter(own -> own.key().equals(key)).isPresent();
  }
}
