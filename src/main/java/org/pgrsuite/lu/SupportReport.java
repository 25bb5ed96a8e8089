package org.pgrsuite.lu;

import java.util.Optional;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.SupportedCommand;

/**
 * What REPORT SUPPORTED OPERATION CODES says: of one command, or in the list of all where the unit
 * does not speak of each.
 */
final class SupportReport {
  private SupportReport() {}

  /**
   * Whether it says that the unit has a command.
   *
   * @param asking whom it is asked through
   * @return nothing if the unit does not say
   */
  static Optional<Boolean> of(Initiator asking, Bytes cdb) {
    ScsiResult one = asking.ask(SupportedCommand.command(cdb));
    if (one.isGood()) {
      return SupportedCommand.support(one.dataIn());
    }
    ScsiResult all = asking.ask(SupportedCommand.listing());
    return all.isGood()
        ? Optional.of(SupportedCommand.isListed(all.dataIn(), cdb))
        : Optional.empty();
  }
}
