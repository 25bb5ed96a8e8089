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
