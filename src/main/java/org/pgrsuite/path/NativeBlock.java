package org.pgrsuite.path;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.ToLongFunction;
import org.pgrsuite.spc.Bytes;

/**
 * Memory that native code can read and write, allocated once and used for one command after the
 * other; it grows when a command needs more. Not thread-safe. Native code must not use an address
 * that was asked for before the block grew.
 */
public final class NativeBlock {
  private static final int SMALLEST = 512;
  private static final byte[] ZEROS = new byte[4096];

  private final ToLongFunction<ByteBuffer> addressOf;
  private ByteBuffer buffer;
  private long address;

  /**
   * Allocates the block.
   *
   * @param addressOf tells the native address of a direct buffer
   */
  public NativeBlock(ToLongFunction<ByteBuffer> addressOf) {
    this.addressOf = addressOf;
    allocate(SMALLEST);
  }

  /** The address of the first byte. */
  public long address() {
    return address;
  }

  /** The memory, in the byte order of the processor. */
  public ByteBuffer buffer() {
    return buffer;
  }

  /** Makes room for {@code length} bytes and sets them to zero, so that nothing stale is read. */
  public void clear(int length) {
    reserve(length);
    for (int at = 0; at < length; at += ZEROS.length) {
      buffer.put(at, ZEROS, 0, Math.min(ZEROS.length, length - at));
    }
  }

  /** Copies the bytes to the beginning of the block. */
  public void set(Bytes content) {
    reserve(content.length());
    buffer.put(0, content.toArray());
  }

  /** A copy of the first {@code length} bytes. */
  public Bytes first(int length) {
    if (length == 0) {
      return Bytes.NONE;
    }
    byte[] copy = new byte[length];
    buffer.get(0, copy);
    return Bytes.copyOf(copy);
  }

  private void reserve(int length) {
    if (length > buffer.capacity()) {
      allocate(Math.max(length, 2 * buffer.capacity()));
    }
  }

  private void allocate(int capacity) {
    buffer = ByteBuffer.allocateDirect(capacity).order(ByteOrder.nativeOrder());
    address = addressOf.applyAsLong(buffer);
  }
}
