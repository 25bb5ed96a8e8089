package org.pgrsuite.lu.journal;

import org.pgrsuite.lu.config.BlockRange;
import org.pgrsuite.spc.Bytes;

/**
 * Blocks and what was in them.
 *
 * @param range which blocks
 * @param blockLength bytes in each
 * @param content all of them, one after the other
 */
public record SavedBlocks(BlockRange range, int blockLength, Bytes content) {
  /** Checks that the content is as long as the blocks are. */
  public SavedBlocks {
    if ((long) range.count() * blockLength != content.length()) {
      throw new IllegalArgumentException(
          "%d bytes for %d blocks of %d".formatted(content.length(), range.count(), blockLength));
    }
  }
}
