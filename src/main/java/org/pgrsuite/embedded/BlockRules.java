package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.SenseKey;

/** What is checked in commands that read and write. SBC-3 5.7 to 5.40. */
public class BlockRules {
  /** Without protection information RDPROTECT and WRPROTECT are zero. */
  public Optional<Refusal> protection(BlockRange range) {
    return Refusal.when(range.protect() != 0, AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  /** No command moves more than the unit says. */
  public Optional<Refusal> length(BlockRange range, UnitOptions options) {
    return Refusal.when(
        range.blocks() > options.maximumTransfer(), AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  /** All blocks exist; with a transfer length of zero the address still has to. */
  public Optional<Refusal> address(BlockRange range, UnitOptions options) {
    boolean beyond =
        Long.compareUnsigned(range.address(), options.blocks()) >= 0
            || range.blocks() > options.blocks() - range.address();
    return Refusal.when(beyond, AdditionalSense.LOGICAL_BLOCK_ADDRESS_OUT_OF_RANGE);
  }

  /** An initiator that writes sends all the data of its blocks. */
  public Optional<Refusal> data(long expected, int sent) {
    return Refusal.when(sent < expected, AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  /** The medium is there and the unit was not stopped. */
  public Optional<Refusal> ready(LogicalUnit unit) {
    if (unit.drive().isEjected()) {
      return Optional.of(
          Refusal.checkCondition(SenseKey.NOT_READY, AdditionalSense.MEDIUM_NOT_PRESENT));
    }
    return unit.drive().isStopped()
        ? Optional.of(
            Refusal.checkCondition(
                SenseKey.NOT_READY, AdditionalSense.INITIALIZING_COMMAND_REQUIRED))
        : Optional.empty();
  }

  /** The medium is not write-protected. */
  public Optional<Refusal> writable(LogicalUnit unit) {
    return unit.control().writeProtected()
        ? Optional.of(
            Refusal.checkCondition(SenseKey.DATA_PROTECT, AdditionalSense.WRITE_PROTECTED))
        : Optional.empty();
  }
}
