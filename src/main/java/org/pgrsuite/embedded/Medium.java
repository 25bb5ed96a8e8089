package org.pgrsuite.embedded;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

/**
 * The logical blocks: zero until they are written; only written ones take memory. Safe for several
 * threads; a single block is always read as one write left it.
 */
public final class Medium {
  private final Map<Long, Bytes> written = new ConcurrentHashMap<>();
  private final int blockLength;

  Medium(int blockLength) {
    this.blockLength = blockLength;
  }

  /** What is in these blocks, one behind the other. */
  public Bytes read(BlockRange range) {
    BytesBuilder data = new BytesBuilder((int) range.blocks() * blockLength);
    for (int i = 0; i < range.blocks(); i++) {
      Bytes block = written.get(range.address() + i);
      if (block != null) {
        data.bytes(i * blockLength, block);
      }
    }
    return data.build();
  }

  /** Fills these blocks from the beginning of {@code data}, which has bytes enough. */
  public synchronized void write(BlockRange range, Bytes data) {
    for (int i = 0; i < range.blocks(); i++) {
      written.put(range.address() + i, data.slice(i * blockLength, blockLength));
    }
  }

  /** Writes one block to all of these. */
  public synchronized void fill(BlockRange range, Bytes block) {
    for (int i = 0; i < range.blocks(); i++) {
      written.put(range.address() + i, block);
    }
  }

  /** Makes zeros of these blocks. */
  public synchronized void clear(BlockRange range) {
    long end = range.address() + range.blocks();
    written.keySet().removeIf(address -> address >= range.address() && address < end);
  }

  /** Reads and writes without another write between. */
  public synchronized <T> T indivisibly(Supplier<T> access) {
    return access.get();
  }
}
