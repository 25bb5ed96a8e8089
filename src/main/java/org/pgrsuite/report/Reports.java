package org.pgrsuite.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.report.junit.JunitReport;
import org.pgrsuite.report.page.ReportPage;
import org.pgrsuite.report.results.Report;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.ResultsReader;
import org.pgrsuite.report.summary.MarkdownSummary;

/** What is made of a {@code results.json}. Stateless. */
public final class Reports {
  /** The page, for people. */
  public static final String PAGE = "index.html";

  /** For build servers. */
  public static final String JUNIT = "junit.xml";

  /** For a pull request. */
  public static final String SUMMARY = "summary.md";

  private Reports() {}

  /** The names of the files. */
  public static Set<String> names() {
    return Set.of(PAGE, JUNIT, SUMMARY);
  }

  /**
   * Writes the files beside the results, in place of those that may be there.
   *
   * @param results the {@code results.json}
   * @return where they are
   * @throws org.pgrsuite.report.results.ResultsException if it is no such file
   * @throws java.io.UncheckedIOException if it cannot be read or another not be written
   */
  public static Iterable<Path> writeBeside(Path results) {
    Map<Path, Report> reports = beside(results);
    Results rest =
        ResultsReader.read(results, each -> reports.values().forEach(report -> report.add(each)));
    reports.forEach((file, report) -> report.write(rest, file));
    return reports.keySet();
  }

  private static Map<Path, Report> beside(Path results) {
    Catalogue catalogue = Catalogue.load();
    Map<Path, Report> reports = new LinkedHashMap<>();
    reports.put(results.resolveSibling(PAGE), new ReportPage(catalogue));
    reports.put(results.resolveSibling(JUNIT), new JunitReport(catalogue));
    reports.put(results.resolveSibling(SUMMARY), new MarkdownSummary(catalogue));
    return reports;
  }
}
