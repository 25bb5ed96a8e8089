package org.pgrsuite.report.page;

import java.nio.file.Path;
import org.pgrsuite.catalogue.AccessTable;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.report.results.Report;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.ResultsReader;
import org.pgrsuite.report.results.Scenario;

/** The page of a {@code results.json}. For one use, by one thread. */
public final class ReportPage implements Report {
  private static final Template TEMPLATE = Template.page("report.jte");

  private final PageBuilder builder;

  /** With the requirements that it explains. */
  public ReportPage(Catalogue catalogue) {
    this.builder = new PageBuilder(catalogue, AccessTable.load());
  }

  /**
   * Writes the page alone, in place of one that may be there.
   *
   * @param results the {@code results.json}
   * @param page the file to write
   * @throws org.pgrsuite.report.results.ResultsException if the first is no such file
   * @throws java.io.UncheckedIOException if one cannot be read or the other not be written
   */
  public static void write(Path results, Path page) {
    ReportPage report = new ReportPage(Catalogue.load());
    report.write(ResultsReader.read(results, report::add), page);
  }

  /** The style sheet of all pages. */
  public static String style() {
    return Template.resource(ReportPage.class, "report.css");
  }

  @Override
  public void add(Scenario scenario) {
    builder.add(scenario);
  }

  @Override
  public void write(Results results, Path file) {
    String script = Template.resource(ReportPage.class, "report.js");
    TEMPLATE.write(builder.page(results, style(), script), file);
  }
}
