package org.pgrsuite.report.results;

import java.util.List;

/** Fields that a file does not have are empty: inside there are no nulls. */
final class Absent {
  private Absent() {}

  static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
