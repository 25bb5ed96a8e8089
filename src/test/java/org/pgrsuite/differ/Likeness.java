package org.pgrsuite.differ;

import java.util.regex.Pattern;
import org.pgrsuite.spc.Bytes;

/**
 * One line {@code differs} of an explanation: an aspect, what the embedded unit says, what the
 * target says. {@code *} stands for anything. Some things that a target says can only be told by
 * what the embedded unit says; they stand in angle brackets.
 *
 * @param aspect which aspect
 * @param embedded what the embedded unit says
 * @param target what the target says
 * @param always whether the units have to differ in this for the explanation to hold
 */
record Likeness(String aspect, String embedded, String target, boolean always) {
  private static final int HEADER = 8;
  private static final int KEY = 8;

  /** From {@code answer: RESERVATION CONFLICT / GOOD}. */
  static Likeness parse(String text, boolean always) {
    int colon = text.indexOf(": ");
    String[] sides = colon < 0 ? new String[0] : text.substring(colon + 2).split(" / ", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException("not 'ASPECT: EMBEDDED / TARGET': " + text);
    }
    return new Likeness(text.substring(0, colon), sides[0], sides[1], always);
  }

  /** Whether a deviation is like this. */
  boolean isLike(Deviation deviation) {
    return aspect.equals(deviation.aspect())
        && isGlob(embedded, deviation.embedded())
        && isTarget(deviation);
  }

  private boolean isTarget(Deviation deviation) {
    return switch (target) {
      case "<the first of several>" -> deviation.embedded().startsWith(deviation.target() + ", ");
      case "<zeros where a key is cut>" -> isZeroed(deviation, KEY);
      case "<zeros behind the header>" -> isZeroed(deviation, Integer.MAX_VALUE);
      case "<counts what it holds>" -> isCounting(deviation);
      default -> isGlob(target, deviation.target());
    };
  }

  private static boolean isGlob(String glob, String text) {
    String expression = Pattern.quote(glob).replace("*", "\\E.*\\Q");
    return Pattern.compile(expression, Pattern.DOTALL).matcher(text).matches();
  }

  /** PRgeneration is the same, and ADDITIONAL LENGTH is that of what is there. */
  private static boolean isCounting(Deviation deviation) {
    Bytes whole = Bytes.ofHex(deviation.embedded());
    Bytes cut = Bytes.ofHex(deviation.target());
    return cut.length() >= HEADER
        && cut.u32(0) == whole.u32(0)
        && cut.u32(4) < whole.u32(4)
        && HEADER + cut.u32(4) <= cut.length();
  }

  /** What does not fill an entry of this length is zero; all before is the same. */
  private static boolean isZeroed(Deviation deviation, int entry) {
    Bytes whole = Bytes.ofHex(deviation.embedded());
    Bytes cut = Bytes.ofHex(deviation.target());
    if (whole.length() != cut.length() || whole.length() < HEADER) {
      return false;
    }
    int same = HEADER + (whole.length() - HEADER) / entry * entry;
    return whole.first(same).equals(cut.first(same))
        && cut.slice(same, cut.length() - same).equals(Bytes.zeros(cut.length() - same));
  }
}
