package org.pgrsuite.catalogue;

import java.util.ArrayList;
import java.util.List;

/** A table in a file: a row a line, cells between bars, the names of the columns first. */
final class TextTable {
  /** One row and where it stands. */
  record Row(Line line, List<String> cells) {}

  private final List<String> header;
  private final List<Row> rows;

  private TextTable(List<String> header, List<Row> rows) {
    this.header = header;
    this.rows = rows;
  }

  /**
   * Reads the table of a file.
   *
   * @throws CatalogueException if there is none, a line is no row, or a row has another number of
   *     cells than the header
   */
  static TextTable read(Source source, String file) {
    List<Row> rows = new ArrayList<>();
    for (Line line : source.lines(file)) {
      if (!line.text().isEmpty()) {
        Row row = new Row(line, cells(line));
        if (!rows.isEmpty() && row.cells().size() != rows.get(0).cells().size()) {
          throw line.wrong(
              row.cells().size() + " cells under a header of " + rows.get(0).cells().size());
        }
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      throw new CatalogueException(file + ":1: there is no table");
    }
    return new TextTable(rows.get(0).cells(), rows.subList(1, rows.size()));
  }

  List<String> header() {
    return header;
  }

  List<Row> rows() {
    return rows;
  }

  private static List<String> cells(Line line) {
    String text = line.text();
    if (text.length() < 2 || !text.startsWith("|") || !text.endsWith("|")) {
      throw line.wrong("'" + text + "' is no row between bars");
    }
    return Parts.of(text.substring(1, text.length() - 1), '|');
  }
}
