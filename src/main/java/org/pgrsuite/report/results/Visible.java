package org.pgrsuite.report.results;

/**
 * Text of devices and hosts for formats that cannot hold every character: what people cannot see,
 * and what no XML may hold, becomes an escape that they can read.
 */
public final class Visible {
  private static final int HIGHEST_OF_BASIC_PLANE = 0xFFFF;

  private Visible() {}

  /**
   * The text with {@code \\u0000} for a NUL, and likewise for other control characters but tab,
   * line feed and carriage return, for halves of surrogate pairs and for code points that are no
   * characters (XML 1.0, production 2).
   */
  public static String text(String raw) {
    StringBuilder visible = new StringBuilder(raw.length());
    raw.codePoints().forEach(point -> append(visible, point));
    return visible.toString();
  }

  /** The same on one line: white space in a row is one space, and none stands around it. */
  public static String line(String raw) {
    return text(raw).replaceAll("\\s+", " ").strip();
  }

  private static void append(StringBuilder visible, int point) {
    if (isCharacter(point)) {
      visible.appendCodePoint(point);
    } else {
      visible.append("\\u%04X".formatted(point));
    }
  }

  private static boolean isCharacter(int point) {
    if (point == '\t' || point == '\n' || point == '\r' || point > HIGHEST_OF_BASIC_PLANE) {
      return true;
    }
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !Character.isISOControl(point) && !half && point < 0xFFFE;
  }
}
