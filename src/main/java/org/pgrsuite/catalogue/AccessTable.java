package org.pgrsuite.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which commands a reservation allows to whom, as the scenarios expect it. SPC-4 table 65 and SBC-4
 * table 13. The embedded unit has a table of its own: what is expected must not come from what the
 * unit does. Immutable.
 */
public final class AccessTable {
  /** The column that no table shows: the holder is always allowed. */
  static final String HOLDER = "holder";

  private final Map<String, AccessRow> rows;
  private final Map<String, Map<Role, String>> columns;

  AccessTable(Map<String, AccessRow> rows, Map<String, Map<Role, String>> columns) {
    this.rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    this.columns = Map.copyOf(columns);
  }

  /**
   * Reads the table that is delivered with the suite.
   *
   * @throws CatalogueException if a file of it is not as it should be, with file and line
   */
  public static AccessTable load() {
    return new AccessReader(Source.RESOURCES).read();
  }

  /** The rows, class by class. */
  public List<AccessRow> rows() {
    return List.copyOf(rows.values());
  }

  /** The row of a command, by its name. */
  public Optional<AccessRow> find(String command) {
    return Optional.ofNullable(rows.get(command));
  }

  /**
   * What a reservation makes of a command; empty if the table does not have the command, or the
   * type does not have the role, as All Registrants knows no mere registrant.
   *
   * @param command its name
   * @param type the name of the reservation's type: {@code Write Exclusive Registrants Only}
   * @param role what the sender is to the reservation
   */
  public Optional<Verdict> verdict(String command, String type, Role role) {
    return find(command).flatMap(row -> column(type, role).map(column -> verdict(row, column)));
  }

  private Optional<String> column(String type, Role role) {
    return Optional.ofNullable(columns.getOrDefault(type, Map.of()).get(role));
  }

  private static Verdict verdict(AccessRow row, String column) {
    Verdict verdict = row.verdicts().getOrDefault(column, Verdict.ALLOWED);
    return row.verdicts().containsValue(Verdict.UNSTATED) ? Verdict.UNSTATED : verdict;
  }
}
