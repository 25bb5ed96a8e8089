package org.pgrsuite.lu;

import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;

/** What a unit that is write protected makes of PERSISTENT RESERVE OUT: it may refuse it. */
final class WriteProtection {
  private WriteProtection() {}

  /**
   * Sends an unregistration of nobody. To be called in the known state, of a write-protected unit.
   *
   * @throws NotSupportedException if the unit refuses that with WRITE PROTECTED [ERR-12], so that
   *     nothing can be registered on it
   */
  static void requireReserveOut(Initiator sender) {
    ScsiResult result =
        sender.ask(PersistentReserveOut.of(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY).command());
    if (refuses(result)) {
      throw new NotSupportedException(
          "PERSISTENT RESERVE OUT while write protected",
          "not run: the logical unit is write protected (WP in MODE SENSE), and refuses PERSISTENT"
              + " RESERVE OUT for that, as it may");
    }
  }

  /** Whether this was refused because the unit is write protected. */
  static boolean refuses(ScsiResult result) {
    return result
        .senseData()
        .filter(sense -> sense.additional().equals(AdditionalSense.WRITE_PROTECTED))
        .isPresent();
  }
}
