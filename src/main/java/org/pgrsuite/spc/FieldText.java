package org.pgrsuite.spc;

/**
 * One field of a command or an answer in words.
 *
 * @param name the field's name in the standard: {@code SERVICE ACTION RESERVATION KEY}
 * @param value what it holds: {@code 0xA}, {@code LU_SCOPE (0h)}, or that it is missing
 */
public record FieldText(String name, String value) {
  /** On one line: {@code SCOPE: LU_SCOPE (0h)}. */
  @Override
  public String toString() {
    return name + ": " + value;
  }
}
