package org.pgrsuite.report.summary;

import java.util.List;

/**
 * What stands in the summary; every text is Markdown already.
 *
 * @param mark a sign for the result
 * @param unit how the unit calls itself
 * @param headline the result in one sentence
 * @param outcome the same with its exit code
 * @param counts how many scenarios ended how
 * @param failures the first requirements that something is wrong with
 * @param more how many others there are
 * @param facts what was tested with what
 * @param rerun the line that runs everything again
 */
record Summary(
    String mark,
    String unit,
    String headline,
    String outcome,
    List<Row> counts,
    List<Failure> failures,
    int more,
    List<Row> facts,
    String rerun) {
  /**
   * A line.
   *
   * @param name what it is about
   * @param value what is to be said of it
   */
  record Row(String name, String value) {}

  /**
   * A requirement with scenarios that failed or ended in an error.
   *
   * @param requirement its id
   * @param clause where the standard says so
   * @param count how many of the scenarios that show it, as index.html counts them
   * @param scenario the gravest of them
   * @param complaint what was wrong there
   * @param place where that stands, which {@code pgr.only} takes
   */
  record Failure(
      String requirement,
      String clause,
      String count,
      String scenario,
      String complaint,
      String place) {}
}
