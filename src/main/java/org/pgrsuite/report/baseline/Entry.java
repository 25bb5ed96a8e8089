package org.pgrsuite.report.baseline;

import java.util.List;
import java.util.Map;

/**
 * An entry as it is written.
 *
 * @param file what the file is called
 * @param line where it begins
 * @param fields what it says; one piece each, but for the scenarios
 */
record Entry(String file, int line, Map<Field, List<Written>> fields) {
  /** Copies the map, and looks for what has to be there. */
  Entry {
    fields = Map.copyOf(fields);
    for (Field field : Field.values()) {
      List<Written> written = fields.getOrDefault(field, List.of());
      if (field.isRequired() && written.stream().allMatch(each -> each.text().isEmpty())) {
        int at = written.isEmpty() ? line : written.get(0).line();
        throw wrong(file, at, "the entry needs a field '%s'; fill it in".formatted(field.key()));
      }
    }
  }

  /** What a field says; empty if it is not there. */
  Written text(Field field) {
    List<Written> written = fields.getOrDefault(field, List.of());
    return written.isEmpty() ? new Written("", line) : written.get(0);
  }

  List<Written> scenarios() {
    return fields.get(Field.SCENARIOS);
  }

  /** Says what is wrong with a piece of it. */
  BaselineException because(Written written, String complaint) {
    return wrong(file, written.line(), complaint);
  }

  private static BaselineException wrong(String file, int line, String complaint) {
    return new BaselineException("%s:%d: %s.".formatted(file, line, complaint));
  }
}
