package org.pgrsuite.lu;

import org.pgrsuite.lu.config.BlockRange;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.journal.Guard;
import org.pgrsuite.lu.journal.SavedBlocks;
import org.pgrsuite.lu.preflight.Permissions;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.CommandText;

/**
 * The blocks that the suite may write. They are saved before the first scenario, restored after the
 * last, and nothing else is ever written.
 */
final class ScratchBlocks {
  private final BlockRange range;
  private final int blockLength;
  private final Permissions permissions;
  private final Guard guard;
  private final Fence fence;
  private final Patterns patterns;
  private Bytes saved = Bytes.NONE;
  private KnownBlock first = new KnownBlock(this, Bytes.NONE);
  private boolean written;

  ScratchBlocks(BlockRange range, Capacity capacity, Permissions permissions, Guard guard) {
    this.range = range;
    this.blockLength = capacity.blockLength();
    this.permissions = permissions;
    this.guard = guard;
    this.fence = new Fence(range, capacity, permissions);
    this.patterns = new Patterns(blockLength);
  }

  /** Where they are. */
  BlockRange range() {
    return range;
  }

  /** Saves what is there. To be called while nothing is reserved. */
  void save(Initiator reader) {
    Command read = forReading().read(range.address(), range.count(), blockLength);
    Bytes content =
        reader
            .mustDo(read, "the scratch blocks cannot be saved, so nothing will be written")
            .dataIn();
    if (content.length() != read.dataInLength()) {
      throw new AssertionError(
          "the scratch blocks cannot be saved, so nothing will be written: initiator %s's %s ended with GOOD and returned %d of %d bytes"
              .formatted(
                  reader, CommandText.sentence(read), content.length(), read.dataInLength()));
    }
    saved = content;
    first = new KnownBlock(this, saved.first(blockLength));
    guard.saved(saved());
  }

  private SavedBlocks saved() {
    return new SavedBlocks(range, blockLength, saved);
  }

  /** The command that reads blocks which were saved. */
  static Command read(SavedBlocks saved) {
    BlockRange range = saved.range();
    BlockCommand form = isWithin10(range) ? BlockCommand.READ_10 : BlockCommand.READ_16;
    return form.read(range.address(), range.count(), saved.blockLength());
  }

  /** The command that puts saved blocks back. */
  static Command write(SavedBlocks saved) {
    BlockRange range = saved.range();
    BlockCommand form = isWithin10(range) ? BlockCommand.WRITE_10 : BlockCommand.WRITE_16;
    return form.write(range.address(), range.count(), saved.content());
  }

  /** Puts back what was there, if anything was written. To be called while nothing is reserved. */
  void restore(Initiator writer) {
    if (written) {
      writer.mustDo(write(saved()), "the scratch blocks at " + range + " could not be restored");
      written = false;
      guard.restored();
    }
  }

  /** A command that reads the first scratch block. */
  Command read(BlockCommand form) {
    return form.read(addressFor(form), 1, blockLength);
  }

  /**
   * A command that writes a pattern which was never written before to the first scratch block.
   *
   * @param writer who writes: part of the pattern
   */
  Command write(BlockCommand form, Initiator writer) {
    return form.write(addressFor(form), 1, nextPattern(writer));
  }

  /**
   * A block beside the first one, for a write that may be in progress while others use the first.
   *
   * @param number from 0 on
   * @throws NotConfiguredException if there are not so many
   */
  long addressBeside(int number) {
    if (number + 1 >= range.count()) {
      throw new NotConfiguredException(
          "not run: it writes %d scratch blocks, and pgr.scratch has %d"
              .formatted(number + 2, range.count()));
    }
    return range.address() + 1 + number;
  }

  /** A command that reads this block. */
  Command readAt(long address) {
    return forReading().read(address, 1, blockLength);
  }

  /** A command that writes a pattern which was never written before to this block. */
  Command writeAt(long address, Initiator writer) {
    BlockCommand form = isWithin10(range) ? BlockCommand.WRITE_10 : BlockCommand.WRITE_16;
    return form.write(address, 1, nextPattern(writer));
  }

  /** What stands in a block, in words. */
  String describe(Bytes block) {
    return patterns.describe(block);
  }

  /** A new pattern for a command that writes it. */
  Bytes nextPattern(Initiator writer) {
    aboutToWrite();
    return patterns.next(writer.name());
  }

  /**
   * To be called before a command goes out that may change them.
   *
   * @throws NotConfiguredException if the unit is write protected
   */
  void aboutToWrite() {
    permissions.requireWritable();
    if (!written) {
      guard.writing();
      written = true;
    }
  }

  /**
   * To be called before a command goes out that features may have given fields of their own.
   *
   * @throws NotConfiguredException if it would write any other block of the unit, or destroy more
   *     than blocks where that was not allowed
   */
  void requireWithin(Command command) {
    fence.confirm(command);
  }

  /** What the first one holds, as far as is known. */
  KnownBlock first() {
    return first;
  }

  int blockLength() {
    return blockLength;
  }

  /** A command was carried out whose effect on the first one is the unit's to choose. */
  void mayHaveChanged() {
    aboutToWrite();
    first.forget();
  }

  private long addressFor(BlockCommand form) {
    if (!form.reaches(range.address())) {
      throw new NotConfiguredException(
          form.title()
              + " does not reach scratch block "
              + range.address()
              + ": set pgr.scratch to a lower address");
    }
    return range.address();
  }

  private BlockCommand forReading() {
    return isWithin10(range) ? BlockCommand.READ_10 : BlockCommand.READ_16;
  }

  private static boolean isWithin10(BlockRange range) {
    return BlockCommand.READ_10.reaches(range.address() + range.count() - 1);
  }
}
