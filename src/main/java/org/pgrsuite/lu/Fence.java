package org.pgrsuite.lu;

import org.pgrsuite.lu.config.BlockRange;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;
import org.pgrsuite.spc.WrittenBlocks;
import org.pgrsuite.spc.WrittenBlocks.Extent;

/**
 * Keeps what features send from blocks that are not the suite's to write, whatever fields they give
 * it, by the bytes that would go out. Immutable.
 */
final class Fence {
  private final BlockRange range;
  private final Capacity capacity;

  Fence(BlockRange range, Capacity capacity) {
    this.range = range;
    this.capacity = capacity;
  }

  /**
   * To be called before a command goes out.
   *
   * @throws NotConfiguredException if it would write a block of the unit that is not in the range
   */
  void confirm(Command command) {
    WrittenBlocks.of(command).forEach(extent -> confirm(command, extent));
  }

  private void confirm(Command command, Extent extent) {
    if (!extent.isWithin(range.address(), range.count()) && isOnTheUnit(extent)) {
      throw new NotConfiguredException(
          "not run: %s writes blocks outside of the scratch blocks %s"
              .formatted(CommandText.sentence(command), range));
    }
  }

  /** What begins behind the last block of the unit writes none of it. */
  private boolean isOnTheUnit(Extent extent) {
    return Long.compareUnsigned(extent.address(), capacity.blocks()) < 0;
  }
}
