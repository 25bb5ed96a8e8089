package org.pgrsuite.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pgrsuite.report.Reports;
import org.pgrsuite.report.page.ReportPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pgr report RESULTS}: makes the reports of a {@code results.json} anew. */
@Command(
    name = "report",
    description =
        "Makes index.html, junit.xml and summary.md of a results.json, also of one that a killed run left.")
final class ReportCommand implements Callable<Integer> {
  @Spec private picocli.CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "RESULTS", description = "the results.json")
  private Path results;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write the page alone; all three are beside the results unless given")
  private Path page;

  @Override
  public Integer call() {
    written().forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  private Iterable<Path> written() {
    if (page == null) {
      return Reports.writeBeside(results);
    }
    ReportPage.write(results, page);
    return List.of(page);
  }
}
