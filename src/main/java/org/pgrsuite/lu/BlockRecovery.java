package org.pgrsuite.lu;

import org.pgrsuite.lu.config.BlockRange;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.lu.journal.SavedBlocks;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Capacity;

/** Puts back what was in the scratch blocks before an earlier run, and overwrites nothing else. */
final class BlockRecovery {
  private final Initiator writer;
  private final SavedBlocks saved;

  /** By this initiator, while nothing is reserved. */
  BlockRecovery(Initiator writer, SavedBlocks saved) {
    this.writer = writer;
    this.saved = saved;
  }

  /**
   * The unit still has these blocks.
   *
   * @throws RefusedException if not
   */
  void requireBlocks(Capacity capacity) {
    BlockRange range = saved.range();
    if (saved.blockLength() != capacity.blockLength()
        || range.address() + range.count() > capacity.blocks()) {
      throw new RefusedException(
          Recovery.CHECK,
          "an earlier run saved the blocks %s of %d bytes, which the unit no longer has"
              .formatted(range, saved.blockLength()),
          "the unit was made anew since: delete the journal");
    }
  }

  /**
   * Nobody else has written there. Somebody may have been given the unit since the earlier run.
   *
   * @throws RefusedException if a block holds what that run did not write
   */
  void refuseDataOfOthers() {
    Bytes now = writer.mustDo(ScratchBlocks.read(saved), "they are compared").dataIn();
    if (now.length() != saved.content().length()) {
      throw new RefusedException(
          Recovery.CHECK,
          "of the blocks %s that an earlier run wrote %d bytes were read, and not %d"
              .formatted(saved.range(), now.length(), saved.content().length()),
          "look at the unit, and run again");
    }
    int length = saved.blockLength();
    for (int i = 0; i < saved.range().count(); i++) {
      Bytes before = saved.content().slice(i * length, length);
      if (!Patterns.mayHaveMade(now.slice(i * length, length), before)) {
        throw dataOfOthers(saved.range().address() + i);
      }
    }
  }

  private static RefusedException dataOfOthers(long address) {
    return new RefusedException(
        Recovery.CHECK,
        "block %d holds neither what an earlier run found there nor what it wrote, so somebody else wrote since"
            .formatted(address),
        "delete the journal if the data there is to stay, or set pgr.expendable=true if everything"
            + " on the unit may be lost");
  }

  /**
   * Writes them.
   *
   * @throws RefusedException if the unit does not let it
   */
  void write() {
    ScsiResult result = writer.ask(ScratchBlocks.write(saved));
    if (!result.isGood()) {
      throw new RefusedException(
          Recovery.CHECK,
          "the blocks %s that an earlier run wrote cannot be restored, which ended with %s"
              .formatted(saved.range(), result.outcome()),
          "have what keeps this machine from writing removed, and run again");
    }
  }
}
