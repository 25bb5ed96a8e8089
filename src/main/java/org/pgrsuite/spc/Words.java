package org.pgrsuite.spc;

import java.util.List;

/**
 * Numbers in words, without a formatter: this runs for every exchange. Never throws, whatever the
 * number.
 */
final class Words {
  /** More is no name that anybody gave. */
  private static final int LONGEST_TEXT = 256;

  /** How many of a list are named; a report stays one that can be read. */
  static final int MOST_LISTED = 64;

  private static final String DIGITS = "0123456789ABCDEF";

  private Words() {}

  /** Two hexadecimal digits. */
  static String hex2(int value) {
    return "" + DIGITS.charAt(value >>> 4 & 0xF) + DIGITS.charAt(value & 0xF);
  }

  /** As the standard writes a value: {@code 1h}, {@code 83h}, at least {@code digits} digits. */
  static String hexh(long value, int digits) {
    StringBuilder text = new StringBuilder(18);
    int needed = Math.max(digits, 1 + (63 - Long.numberOfLeadingZeros(value | 1)) / 4);
    for (int shift = 4 * (needed - 1); shift >= 0; shift -= 4) {
      text.append(DIGITS.charAt((int) (value >>> shift) & 0xF));
    }
    return text.append('h').toString();
  }

  /** {@code 1 block}, {@code 2 blocks}; the number is unsigned. */
  static String count(long number, String noun) {
    return Long.toUnsignedString(number) + ' ' + noun + (number == 1 ? "" : "s");
  }

  /**
   * As Linux prints what a device calls itself: ASCII, NUL as a blank, and what is not printable,
   * such as an escape sequence for the terminal, as an octal escape ({@code \\033}).
   */
  static String printable(Bytes bytes) {
    StringBuilder text = new StringBuilder(bytes.length());
    for (int i = 0; i < bytes.length(); i++) {
      int value = bytes.u8(i);
      if (value == 0) {
        text.append(' ');
      } else if (value >= 0x20 && value < 0x7F) {
        text.append((char) value);
      } else {
        text.append('\\').append(value >>> 6).append(value >>> 3 & 7).append(value & 7);
      }
    }
    return text.toString();
  }

  /** ASCII without padding, {@code blank} if that is all; a dot for what is not printable. */
  static String text(Bytes all) {
    Bytes bytes = all.first(LONGEST_TEXT);
    StringBuilder text = new StringBuilder(bytes.length());
    for (int i = 0; i < bytes.length(); i++) {
      int value = bytes.u8(i);
      text.append(value == 0 ? ' ' : value >= 0x20 && value < 0x7F ? (char) value : '.');
    }
    String stripped = text.toString().strip();
    return stripped.isEmpty() ? "blank" : stripped;
  }

  /** {@code key 0xA}, {@code keys 0xA, 0xB and 0xC}, {@code no key}. */
  static String keys(List<ReservationKey> keys) {
    if (keys.isEmpty()) {
      return "no key";
    }
    StringBuilder text = new StringBuilder(keys.size() == 1 ? "key " : "keys ");
    int listed = Math.min(keys.size(), MOST_LISTED);
    for (int i = 0; i < listed; i++) {
      String separator = i == 0 ? "" : i == keys.size() - 1 ? " and " : ", ";
      text.append(separator).append(keys.get(i));
    }
    return text.append(more(keys.size() - listed)).toString();
  }

  private static String more(int left) {
    return left == 0 ? "" : " and " + left + " more";
  }

  /** {@code LU_SCOPE (0h)}, {@code obsolete scope 1h}, {@code reserved scope Fh}. */
  static String scope(int code) {
    if (code == 0) {
      return "LU_SCOPE (0h)";
    }
    return (code <= 2 ? "obsolete" : "reserved") + " scope " + hexh(code, 1);
  }

  /** {@code Write Exclusive (1h)}, {@code obsolete type 2h}. */
  static String type(int code) {
    return ReservationType.of(code)
        .map(type -> type.title() + " (" + hexh(code, 1) + ')')
        .orElseGet(() -> ReservationType.describe(code));
  }
}
