package org.pgrsuite.catalogue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the access table of its two files. */
final class AccessReader {
  /** In front of the columns that speak of senders: class and command. */
  private static final int NAMES = 2;

  private final TextTable access;
  private final TextTable roles;

  AccessReader(Source source) {
    this.access = TextTable.read(source, "access.txt");
    this.roles = TextTable.read(source, "roles.txt");
  }

  AccessTable read() {
    Map<String, AccessRow> rows = new LinkedHashMap<>();
    for (TextTable.Row row : access.rows()) {
      AccessRow read = row(row);
      if (rows.put(read.command(), read) != null) {
        throw row.line().wrong("'" + read.command() + "' has a row already");
      }
    }
    return new AccessTable(rows, columns());
  }

  private AccessRow row(TextTable.Row row) {
    Map<String, Verdict> verdicts = new HashMap<>();
    for (int cell = NAMES; cell < row.cells().size(); cell++) {
      String word = row.cells().get(cell);
      verdicts.put(
          access.header().get(cell),
          Verdict.named(word).orElseThrow(() -> row.line().wrong("'" + word + "' is no verdict")));
    }
    return new AccessRow(row.cells().get(0), row.cells().get(1), verdicts);
  }

  private Map<String, Map<Role, String>> columns() {
    List<String> known = access.header().subList(NAMES, access.header().size());
    Map<String, Map<Role, String>> columns = new HashMap<>();
    for (TextTable.Row row : roles.rows()) {
      String role = row.cells().get(1);
      String column = row.cells().get(2);
      if (!column.equals(AccessTable.HOLDER) && !known.contains(column)) {
        throw row.line().wrong("access.txt has no column '" + column + "'");
      }
      columns
          .computeIfAbsent(row.cells().get(0), type -> new EnumMap<>(Role.class))
          .put(
              Role.named(role).orElseThrow(() -> row.line().wrong("'" + role + "' is no role")),
              column);
    }
    return columns;
  }
}
