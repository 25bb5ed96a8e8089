package org.pgrsuite.lu;

import org.pgrsuite.lu.config.BlockRange;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.preflight.Permissions;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.WrittenBlocks;
import org.pgrsuite.spc.WrittenBlocks.Extent;

/**
 * Keeps what features send from blocks that are not the suite's to write, and from destroying a
 * unit that is not expendable, whatever fields they give it, by the bytes that would go out.
 * Immutable.
 */
final class Fence {
  private static final int START_BYTE = 4;
  private static final int START = 0x01;

  /** With another one than zero START says nothing. */
  private static final int POWER_CONDITION = 0xF0;

  private final BlockRange range;
  private final Capacity capacity;
  private final Permissions permissions;

  Fence(BlockRange range, Capacity capacity, Permissions permissions) {
    this.range = range;
    this.capacity = capacity;
    this.permissions = permissions;
  }

  /**
   * To be called before a command goes out.
   *
   * @throws NotConfiguredException if it would write a block of the unit that is not in the range,
   *     or destroy more than blocks and everything may not be lost
   */
  void confirm(Command command) {
    if (destroys(command)) {
      permissions.requireExpendable(CommandText.sentence(command));
    }
    WrittenBlocks.of(command).forEach(extent -> confirm(command, extent));
  }

  private void confirm(Command command, Extent extent) {
    if (!extent.isWithin(range.address(), range.count()) && isOnTheUnit(extent)) {
      throw new NotConfiguredException(
          "not run: %s writes blocks outside of the scratch blocks %s"
              .formatted(CommandText.sentence(command), range));
    }
  }

  private static boolean destroys(Command command) {
    return switch (command.operationCode()) {
      case OperationCode.FORMAT_UNIT,
          OperationCode.REASSIGN_BLOCKS,
          OperationCode.SEND_DIAGNOSTIC,
          OperationCode.WRITE_BUFFER,
          OperationCode.SANITIZE ->
          true;
      case OperationCode.START_STOP_UNIT ->
          (command.cdb().u8(START_BYTE) & (POWER_CONDITION | START)) != START;
      default -> false;
    };
  }

  /** What begins behind the last block of the unit writes none of it. */
  private boolean isOnTheUnit(Extent extent) {
    return Long.compareUnsigned(extent.address(), capacity.blocks()) < 0;
  }
}
