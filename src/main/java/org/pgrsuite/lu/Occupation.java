package org.pgrsuite.lu;

/** What keeps an initiator busy: commands in progress, beside which it sends no others. */
interface Occupation {
  /** Ends it, whatever has become of it. To be called when nobody asks any more. */
  void abandon();
}
