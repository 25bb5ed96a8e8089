package org.pgrsuite.spc;

/**
 * A reservation key: eight bytes that an initiator chose. Zero stands for "not registered". SPC-4
 * 5.13.1.
 *
 * @param value the key as a big-endian number; keys from 8000000000000000h on are negative
 */
public record ReservationKey(long value) {
  /** No key: what an initiator that is not registered quotes. */
  public static final ReservationKey ZERO = new ReservationKey(0);

  /**
   * A key as it is written in features and configuration: {@code 0x} and 1 to 16 hexadecimal
   * digits.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static ReservationKey parse(String text) {
    if (!text.matches("0[xX][0-9a-fA-F]{1,16}")) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a reservation key: write 0x and 1 to 16 hexadecimal digits");
    }
    return new ReservationKey(Long.parseUnsignedLong(text.substring(2), 16));
  }

  /** Whether this is no key. */
  public boolean isZero() {
    return value == 0;
  }

  /** As in features: {@code 0xA}. */
  @Override
  public String toString() {
    return "0x" + Long.toHexString(value).toUpperCase(java.util.Locale.ROOT);
  }
}
