package org.pgrsuite.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Values that stand in one line. */
final class Parts {
  private Parts() {}

  /** What stands between the separators, without the blanks around it. */
  static List<String> of(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
      parts.add(text.substring(begin, end).strip());
      begin = end + 1;
    }
    parts.add(text.substring(begin).strip());
    return parts;
  }
}
