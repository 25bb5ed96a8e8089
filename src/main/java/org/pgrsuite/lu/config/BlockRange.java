package org.pgrsuite.lu.config;

/**
 * Successive logical blocks.
 *
 * @param address logical block address of the first
 * @param count how many, at least one
 */
public record BlockRange(long address, int count) {
  /** Checks that the range is one. */
  public BlockRange {
    if (address < 0 || count < 1 || address > Long.MAX_VALUE - count) {
      throw new IllegalArgumentException(
          "not a range of blocks: " + count + " from address " + address);
    }
  }

  /** As the operator writes it: {@code LBA+COUNT}. */
  @Override
  public String toString() {
    return address + "+" + count;
  }
}
