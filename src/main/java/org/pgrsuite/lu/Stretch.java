package org.pgrsuite.lu;

/**
 * Writes that were sent one after the other and ended alike.
 *
 * @param outcome {@code GOOD}, {@code RESERVATION CONFLICT}; {@code no answer}
 * @param count how many they were
 */
public record Stretch(String outcome, int count) {
  @Override
  public String toString() {
    return count + " " + outcome;
  }
}
