package org.pgrsuite.lu.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant who wrote something that is not known. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known text that takes the fewest single-character edits to become, letter case apart.
   *
   * @return empty if nothing is known
   */
  public static Optional<String> to(String written, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(candidate -> distance(fold(written), fold(candidate))));
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance, by rows. */
  static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= from.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int replaced = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[to.length()];
  }
}
