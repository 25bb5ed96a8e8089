package org.pgrsuite.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pgrsuite.report.page.ReportPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pgr report RESULTS}: makes the page of a {@code results.json} anew. */
@Command(
    name = "report",
    description = "Makes index.html of a results.json, also of one that a killed run left.")
final class ReportCommand implements Callable<Integer> {
  @Spec private picocli.CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "RESULTS", description = "the results.json")
  private Path results;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write; index.html beside the results unless given")
  private Path page;

  @Override
  public Integer call() {
    Path output = page == null ? results.resolveSibling("index.html") : page;
    ReportPage.write(results, output);
    spec.commandLine().getOut().println(output);
    return 0;
  }
}
