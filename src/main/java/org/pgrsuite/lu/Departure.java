package org.pgrsuite.lu;

import org.pgrsuite.spc.Command;

/** What a command that a scenario is about has to pass before it goes out, however it goes out. */
final class Departure {
  private Departure() {}

  /**
   * Refuses what must not be sent, and notes what may have to be undone.
   *
   * @param writes whether it changes the scratch block, if it is carried out
   * @throws org.pgrsuite.lu.ending.NotConfiguredException if it would write other blocks than the
   *     suite's, or destroy more than them where that was not allowed
   * @throws org.pgrsuite.lu.ending.RefusedException if it takes away whatever is registered, and a
   *     key of somebody else is
   */
  static void of(LogicalUnit unit, Initiator sender, Command command, boolean writes) {
    unit.scratch().requireWithin(command);
    if (writes) {
      unit.scratch().aboutToWrite();
    }
    sender.leftovers().sending(command);
    unit.registrar().sending(command);
  }
}
