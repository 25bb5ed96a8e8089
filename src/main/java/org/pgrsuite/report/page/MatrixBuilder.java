package org.pgrsuite.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pgrsuite.catalogue.AccessTable;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Verdict;
import org.pgrsuite.spc.ReservationType;

/** Gathers the scenarios that have a cell in one of the matrices. For one thread. */
final class MatrixBuilder {
  private static final String ACCESS_GROUP = "ACC-";
  private static final Pattern SENDS = Pattern.compile("sends (.+?)(?: with)?");

  private final AccessTable table;
  private final Map<String, Map<Column, List<Scenario>>> access = new LinkedHashMap<>();
  private final Map<String, Map<Column, List<Scenario>>> actions = new LinkedHashMap<>();

  MatrixBuilder(AccessTable table) {
    this.table = table;
    table.rows().forEach(row -> access.put(row.command(), new LinkedHashMap<>()));
    ServiceAction.titles().forEach(title -> actions.put(title, new LinkedHashMap<>()));
  }

  /** One more scenario, with its steps. */
  void add(Scenario scenario) {
    Circumstance.of(scenario).ifPresent(circumstance -> add(scenario.withoutSteps(), circumstance));
  }

  /** What a reservation makes of commands: only scenarios that are about that. */
  Matrix access() {
    return matrix(Column.underEachType(), access, this::expectation);
  }

  /** Service actions in every situation. */
  Matrix actions() {
    return matrix(Column.all(), actions, (action, column) -> Optional.empty());
  }

  private void add(Scenario scenario, Circumstance circumstance) {
    Column column = Column.of(circumstance);
    Matcher sends = SENDS.matcher(circumstance.act());
    boolean aboutAccess =
        scenario.requirements().stream().anyMatch(each -> each.startsWith(ACCESS_GROUP));
    if (aboutAccess && sends.matches() && access.containsKey(sends.group(1))) {
      put(access, sends.group(1), column, scenario);
    }
    ServiceAction.of(circumstance.act())
        .ifPresent(action -> put(actions, action, column, scenario));
  }

  private static void put(
      Map<String, Map<Column, List<Scenario>>> matrix,
      String row,
      Column column,
      Scenario scenario) {
    matrix.get(row).computeIfAbsent(column, any -> new ArrayList<>()).add(scenario);
  }

  private Optional<String> expectation(String command, Column column) {
    return table
        .verdict(command, column.type().map(ReservationType::title).orElse(""), column.role())
        .map(MatrixBuilder::inShort);
  }

  private static String inShort(org.pgrsuite.catalogue.Verdict verdict) {
    return switch (verdict) {
      case ALLOWED -> "allow";
      case ALLOWED_SINCE_SBC_3, ALLOWED_SINCE_SPC_4 -> "may";
      case CONFLICT -> "conflict";
      case UNSTATED -> "open";
    };
  }

  private interface Expectation {
    Optional<String> of(String row, Column column);
  }

  private static Matrix matrix(
      List<Column> columns,
      Map<String, Map<Column, List<Scenario>>> scenarios,
      Expectation expectation) {
    List<Matrix.Row> rows = new ArrayList<>();
    scenarios.forEach(
        (label, row) -> {
          if (!row.isEmpty()) {
            Function<Column, Cell> cell =
                column -> cell(row.getOrDefault(column, List.of()), expectation.of(label, column));
            rows.add(new Matrix.Row(label, columns.stream().map(cell).toList()));
          }
        });
    return new Matrix(columns, rows);
  }

  private static Cell cell(List<Scenario> scenarios, Optional<String> expectation) {
    if (scenarios.isEmpty()) {
      return new Cell(Standing.NONE, "", "");
    }
    Scenario gravest =
        scenarios.stream().min(Comparator.comparing(Scenario::verdict)).orElseThrow();
    Standing standing = Standing.of(gravest.verdict());
    String text = expectation.orElseGet(() -> count(scenarios, gravest.verdict()));
    return new Cell(standing, text, gravest.id());
  }

  private static String count(List<Scenario> scenarios, Verdict verdict) {
    long so = scenarios.stream().filter(each -> each.verdict() == verdict).count();
    return so == scenarios.size() ? String.valueOf(so) : so + " of " + scenarios.size();
  }
}
