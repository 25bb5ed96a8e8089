package org.pgrsuite.spc;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An immutable sequence of bytes, as it goes over the wire. Offsets count from zero, numbers are
 * big-endian and unsigned.
 */
public final class Bytes {
  /** No bytes at all. */
  public static final Bytes NONE = new Bytes(new byte[0]);

  private static final HexFormat SPACED = HexFormat.ofDelimiter(" ").withUpperCase();
  private static final HexFormat PLAIN = HexFormat.of().withUpperCase();

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** A copy of the whole array. */
  public static Bytes copyOf(byte[] source) {
    return copyOf(source, 0, source.length);
  }

  /** A copy of {@code length} bytes from {@code offset} on. */
  public static Bytes copyOf(byte[] source, int offset, int length) {
    return length == 0 ? NONE : new Bytes(Arrays.copyOfRange(source, offset, offset + length));
  }

  /** The given values, the low eight bits of each. */
  public static Bytes of(int... values) {
    byte[] copy = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      copy[i] = (byte) values[i];
    }
    return new Bytes(copy);
  }

  /** {@code length} times zero. */
  public static Bytes zeros(int length) {
    return length == 0 ? NONE : new Bytes(new byte[length]);
  }

  /**
   * Bytes from hexadecimal digits; white space between bytes is ignored.
   *
   * @throws IllegalArgumentException if there is anything but pairs of hexadecimal digits
   */
  public static Bytes ofHex(String digits) {
    return new Bytes(HexFormat.of().parseHex(digits.replaceAll("\\s+", "")));
  }

  /** The number of bytes. */
  public int length() {
    return content.length;
  }

  /** Whether there are no bytes. */
  public boolean isEmpty() {
    return content.length == 0;
  }

  /** One byte, 0 to 255. */
  public int u8(int offset) {
    return content[offset] & 0xFF;
  }

  /** Two bytes, 0 to 65535. */
  public int u16(int offset) {
    return u8(offset) << 8 | u8(offset + 1);
  }

  /** Four bytes, 0 to 4294967295. */
  public long u32(int offset) {
    return (long) u16(offset) << 16 | u16(offset + 2);
  }

  /** Eight bytes; values from 2^63 on are negative. */
  public long u64(int offset) {
    return u32(offset) << 32 | u32(offset + 4);
  }

  /** Whether any of the given bits is set in one byte. */
  public boolean bit(int offset, int mask) {
    return (content[offset] & mask) != 0;
  }

  /**
   * The bytes from {@code offset} on, {@code length} of them.
   *
   * @throws IndexOutOfBoundsException if there are fewer
   */
  public Bytes slice(int offset, int length) {
    if (offset < 0 || length < 0 || length > content.length - offset) {
      throw new IndexOutOfBoundsException(offset + "+" + length + " of " + content.length);
    }
    return copyOf(content, offset, length);
  }

  /** The first {@code length} bytes, or all where there are fewer. */
  public Bytes first(int length) {
    return length >= content.length ? this : slice(0, length);
  }

  /** The bytes as text, one character a byte. */
  public String text(Charset charset) {
    return new String(content, charset);
  }

  /** A copy that the caller may change. */
  public byte[] toArray() {
    return content.clone();
  }

  /** Copies all bytes to {@code target} from {@code offset} on. */
  public void copyTo(byte[] target, int offset) {
    System.arraycopy(content, 0, target, offset, content.length);
  }

  /** Two hexadecimal digits a byte with a space between bytes: {@code 5E 00 0A}. */
  public String hex() {
    return SPACED.formatHex(content);
  }

  /** Two hexadecimal digits a byte without anything between: {@code 5E000A}. */
  public String plainHex() {
    return PLAIN.formatHex(content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  /** As {@link #hex()}. */
  @Override
  public String toString() {
    return hex();
  }
}
