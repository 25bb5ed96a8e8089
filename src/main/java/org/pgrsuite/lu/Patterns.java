package org.pgrsuite.lu;

import java.nio.charset.StandardCharsets;
import org.pgrsuite.spc.Bytes;

/**
 * Contents for scratch blocks, no two alike: a line of text that says who wrote it, repeated to the
 * end of the block, so that a dump of the block speaks for itself.
 */
final class Patterns {
  private static final String MARK = "PGR suite, run ";
  private static final int LINE = 64;

  private final int blockLength;
  private final String run = Long.toHexString(System.nanoTime());
  private int written;

  Patterns(int blockLength) {
    this.blockLength = blockLength;
  }

  /** The next content. */
  Bytes next(String writer) {
    written++;
    String line = MARK + run + ", pattern " + written + " by " + writer;
    byte[] bytes =
        (line + " ".repeat(LINE - line.length() - 1) + "\n").getBytes(StandardCharsets.US_ASCII);
    byte[] block = new byte[blockLength];
    for (int i = 0; i < blockLength; i++) {
      block[i] = bytes[i % LINE];
    }
    return Bytes.copyOf(block);
  }

  /**
   * Whether a run of the suite may have made this of a block: a pattern, one over what was there,
   * or the same byte everywhere, as UNMAP and WRITE SAME leave it.
   */
  static boolean mayHaveMade(Bytes block, Bytes before) {
    return block.equals(before) || isUniform(block) || isMarked(block, before);
  }

  private static boolean isUniform(Bytes block) {
    return block.slice(1, block.length() - 1).equals(block.first(block.length() - 1));
  }

  /** ORWRITE keeps the bits that were set before. */
  private static boolean isMarked(Bytes block, Bytes before) {
    boolean written = true;
    boolean added = true;
    for (int i = 0; i < MARK.length(); i++) {
      written &= block.u8(i) == MARK.charAt(i);
      added &= block.u8(i) == (MARK.charAt(i) | before.u8(i));
    }
    return written || added;
  }

  /** What stands in a block, in words. */
  String describe(Bytes block) {
    if (block.length() != blockLength) {
      return "%d bytes instead of a block of %d".formatted(block.length(), blockLength);
    }
    String text = block.first(LINE).text(StandardCharsets.ISO_8859_1).strip();
    return text.startsWith(MARK)
        ? "'" + text + "'"
        : "other data (" + block.first(16).hex() + " …)";
  }
}
