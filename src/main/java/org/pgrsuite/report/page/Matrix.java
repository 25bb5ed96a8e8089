package org.pgrsuite.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of verdicts.
 *
 * @param columns who acts, under what
 * @param rows what they do
 */
record Matrix(List<Column> columns, List<Row> rows) {
  /**
   * A row.
   *
   * @param label what is done
   * @param cells one for each column
   */
  record Row(String label, List<Cell> cells) {}

  /**
   * Neighbouring columns of one type.
   *
   * @param title the type
   * @param span how many
   */
  record Heading(String title, int span) {}

  /** What stands above the columns. */
  List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    for (Column column : columns) {
      int last = headings.size() - 1;
      if (last >= 0 && headings.get(last).title().equals(column.heading())) {
        headings.set(last, new Heading(column.heading(), headings.get(last).span() + 1));
      } else {
        headings.add(new Heading(column.heading(), 1));
      }
    }
    return headings;
  }
}
