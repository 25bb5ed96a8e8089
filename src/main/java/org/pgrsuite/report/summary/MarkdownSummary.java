package org.pgrsuite.report.summary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.catalogue.Catalogue;
import org.pgrsuite.report.page.Template;
import org.pgrsuite.report.results.Report;
import org.pgrsuite.report.results.Results;
import org.pgrsuite.report.results.Scenario;

/** {@code summary.md}. For one use, by one thread. */
public final class MarkdownSummary implements Report {
  private static final Template TEMPLATE = Template.plain(MarkdownSummary.class, "summary.jte");

  private final Catalogue catalogue;
  private final List<Scenario> scenarios = new ArrayList<>();

  /** With the requirements, for their clauses and their order. */
  public MarkdownSummary(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void add(Scenario scenario) {
    scenarios.add(scenario.withoutSteps());
  }

  @Override
  public void write(Results results, Path file) {
    TEMPLATE.write(new SummaryBuilder(results, scenarios, catalogue).summary(), file);
  }
}
