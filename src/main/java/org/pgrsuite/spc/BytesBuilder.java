package org.pgrsuite.spc;

/**
 * A field of bytes of a fixed length that is filled in and then frozen. Everything is zero until it
 * is set. Not safe for several threads.
 */
public final class BytesBuilder {
  private final byte[] content;

  /** {@code length} zero bytes. */
  public BytesBuilder(int length) {
    content = new byte[length];
  }

  /** Sets one byte to the low eight bits of {@code value}. */
  public BytesBuilder u8(int offset, int value) {
    content[offset] = (byte) value;
    return this;
  }

  /** Sets two bytes, big-endian. */
  public BytesBuilder u16(int offset, int value) {
    return u8(offset, value >>> 8).u8(offset + 1, value);
  }

  /** Sets four bytes, big-endian. */
  public BytesBuilder u32(int offset, long value) {
    return u16(offset, (int) (value >>> 16)).u16(offset + 2, (int) value);
  }

  /** Sets eight bytes, big-endian. */
  public BytesBuilder u64(int offset, long value) {
    return u32(offset, value >>> 32).u32(offset + 4, value);
  }

  /** Sets the bits of {@code mask} in one byte if {@code on}; leaves them alone otherwise. */
  public BytesBuilder bit(int offset, int mask, boolean on) {
    if (on) {
      content[offset] |= (byte) mask;
    }
    return this;
  }

  /** Copies {@code bytes} to {@code offset} and after. */
  public BytesBuilder bytes(int offset, Bytes bytes) {
    bytes.copyTo(content, offset);
    return this;
  }

  /** The bytes as they are now. */
  public Bytes build() {
    return Bytes.copyOf(content);
  }
}
