package org.pgrsuite.path.iscsi;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * An initiator session identifier, the part of an initiator port's name behind the initiator's
 * name. RFC 7143 11.12.5: six bytes, of which the two highest bits tell the format.
 *
 * @param value the six bytes as a number, 0 to 2^48 - 1
 */
public record Isid(long value) {
  private static final Pattern DIGITS = Pattern.compile("(?:0[xX])?([0-9a-fA-F]{12})");
  private static final long RANDOM_FORMAT = 0x80L << 40;

  /** Checks the range and that libiscsi can send it. */
  public Isid {
    if (value < 0 || value >= 1L << 48) {
      throw new IllegalArgumentException("an ISID has six bytes");
    }
    int first = (int) (value >> 40);
    if (first > 0x80 || first > 0x40 && first < 0x80) {
      throw new IllegalArgumentException(
          "an ISID begins with 00 to 3F (OUI), 40 (enterprise number) or 80 (random), not with %02X"
              .formatted(first));
    }
  }

  /**
   * Reads twelve hexadecimal digits, with or without {@code 0x}, as in {@code 80123456789A}.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Isid parse(String text) {
    var matcher = DIGITS.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "isid=" + text + " is not twelve hexadecimal digits, such as isid=80123456789A");
    }
    return new Isid(HexFormat.fromHexDigitsToLong(matcher.group(1)));
  }

  /**
   * The ISID that this suite takes for an initiator name: the same in every run, so that a target
   * sees the same initiator port, and another for every name. Format random, since the others need
   * a number that somebody registered; the five bytes behind it are the CRC-32 of the name and its
   * length.
   */
  public static Isid ofInitiator(String name) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return new Isid(RANDOM_FORMAT | crc.getValue() << 8 | name.length() & 0xFF);
  }

  /** Byte 0, bits 7 and 6: 0 OUI, 1 enterprise number, 2 random. */
  int format() {
    return (int) (value >> 46);
  }

  /** Bytes 0 to 2 without the format: an OUI. */
  int upper22() {
    return (int) (value >> 24) & 0x3FFFFF;
  }

  /** Bytes 3 to 5: the qualifier behind an OUI. */
  int lower24() {
    return (int) value & 0xFFFFFF;
  }

  /** Bytes 1 to 3: enterprise number or random number. */
  int middle24() {
    return (int) (value >> 16) & 0xFFFFFF;
  }

  /** Bytes 4 and 5: the qualifier behind a number of three bytes. */
  int lower16() {
    return (int) value & 0xFFFF;
  }

  /** As a TransportID writes it: {@code 0x80123456789a}. */
  @Override
  public String toString() {
    return "0x%012x".formatted(value);
  }
}
