package org.pgrsuite.report.page;

import java.util.Locale;

/** Times as people read them. */
final class Times {
  private Times() {}

  /** {@code 850 µs}, {@code 12.3 ms}, {@code 4.5 s}, {@code 12 min 5 s}. */
  static String of(long nanos) {
    if (nanos < 1_000_000) {
      return nanos / 1_000 + " µs";
    } else if (nanos < 1_000_000_000) {
      return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    } else if (nanos < 60_000_000_000L) {
      return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }
    long seconds = nanos / 1_000_000_000;
    return seconds / 60 + " min " + seconds % 60 + " s";
  }
}
