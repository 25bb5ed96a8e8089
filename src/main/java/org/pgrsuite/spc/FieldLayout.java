package org.pgrsuite.spc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a field is and how its value is said. Written as {@code NAME first-last:high-low style},
 * bytes before the colon, bits after it; {@code ?} at the end: only said when it is not zero.
 *
 * @param name the field's name in the standard
 * @param first first byte
 * @param length number of bytes, 1 to 8 unless it is text
 * @param low lowest bit, counted in the number that the bytes make
 * @param mask bits of the field, after a shift by {@code low}
 * @param style how the value is said
 * @param onlyIfSet whether zero goes without saying
 */
record FieldLayout(
    String name, int first, int length, int low, long mask, Style style, boolean onlyIfSet) {

  /** How a value is said. */
  enum Style {
    NUMBER,
    HEX,
    KEY,
    SCOPE,
    TYPE,
    IN_ACTION,
    OUT_ACTION,
    TEXT
  }

  /** The fields of one structure, separated by semicolons or line ends. */
  static List<FieldLayout> parse(String text) {
    return Arrays.stream(text.split("[;\n]")).map(String::strip).map(FieldLayout::one).toList();
  }

  private static FieldLayout one(String text) {
    boolean onlyIfSet = text.endsWith("?");
    String[] words = (onlyIfSet ? text.substring(0, text.length() - 1) : text).split(" ");
    int position = words.length - 1;
    Style style = Style.NUMBER;
    if (!Character.isDigit(words[position].charAt(0))) {
      style = Style.valueOf(words[position].toUpperCase(Locale.ROOT));
      position--;
    }
    String name = String.join(" ", Arrays.copyOf(words, position));
    String[] place = words[position].split(":");
    int[] bytes = range(place[0]);
    int length = bytes[1] - bytes[0] + 1;
    if (place.length == 1) {
      return new FieldLayout(name, bytes[0], length, 0, -1L, style, onlyIfSet);
    }
    int[] bits = range(place[1]);
    int high = Math.max(bits[0], bits[1]);
    int low = Math.min(bits[0], bits[1]);
    long mask = (1L << high - low + 1) - 1;
    return new FieldLayout(name, bytes[0], length, low, mask, style, onlyIfSet);
  }

  private static int[] range(String text) {
    String[] ends = text.split("-");
    return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])};
  }

  /** Whether all bytes of the field are there. */
  boolean isIn(Bytes bytes) {
    return first + length <= bytes.length();
  }

  /** The value; the field has to be there and be no text. */
  long value(Bytes bytes) {
    long number = 0;
    for (int i = first; i < first + length; i++) {
      number = number << 8 | bytes.u8(i);
    }
    return number >>> low & mask;
  }

  /** A copy of the bytes with this field set; the field has to be there. */
  Bytes set(Bytes bytes, long value) {
    byte[] changed = bytes.toArray();
    for (int i = 0; i < length; i++) {
      int shift = 8 * (length - 1 - i) - low;
      long bits = shift >= 0 ? mask >>> shift : mask << -shift;
      long part = shift >= 0 ? value >>> shift : value << -shift;
      changed[first + i] = (byte) (changed[first + i] & ~bits | part & bits);
    }
    return Bytes.copyOf(changed);
  }

  /** Adds the field in words, or that it is missing. */
  void tell(Bytes bytes, List<FieldText> fields) {
    if (!isIn(bytes)) {
      if (!onlyIfSet) {
        fields.add(
            new FieldText(name, "missing, cut off after " + Words.count(bytes.length(), "byte")));
      }
    } else if (!onlyIfSet || value(bytes) != 0) {
      fields.add(new FieldText(name, text(bytes)));
    }
  }

  private String text(Bytes bytes) {
    return switch (style) {
      case NUMBER -> Long.toUnsignedString(value(bytes));
      case HEX -> Words.hexh(value(bytes), mask == -1L ? 2 * length : 1);
      case KEY -> new ReservationKey(value(bytes)).toString();
      case SCOPE -> Words.scope((int) value(bytes));
      case TYPE -> Words.type((int) value(bytes));
      case IN_ACTION -> action(PrInAction.of((int) value(bytes)), value(bytes));
      case OUT_ACTION -> action(PrOutAction.of((int) value(bytes)), value(bytes));
      case TEXT -> Words.text(bytes.slice(first, length));
    };
  }

  private static String action(Optional<? extends Enum<?>> action, long code) {
    return action.map(Object::toString).orElse("reserved") + " (" + Words.hexh(code, 2) + ')';
  }
}
