package org.pgrsuite.lu.preflight;

import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.spc.Capacity;

/** Blocks are of the sizes that the suite was tried with. */
final class BlockSize {
  private BlockSize() {}

  static void confirm(Capacity capacity) {
    if (capacity.blockLength() != 512 && capacity.blockLength() != 4096) {
      throw new RefusedException(
          "blocks of 512 or 4096 bytes",
          "the logical unit has blocks of %d bytes".formatted(capacity.blockLength()),
          "test a unit with blocks of 512 or 4096 bytes; the suite was tried with no others");
    }
  }
}
