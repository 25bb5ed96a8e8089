package org.pgrsuite.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pgrsuite.report.page.compare.ComparePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pgr compare A B…}: what several runs came to, side by side. */
@Command(
    name = "compare",
    description =
        "Sets runs against the first of them, on one page: two firmware levels, or several arrays.")
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "RESULTS",
      arity = "1..*",
      description = "the results.json of each run, or the folder that has it; two or more")
  private List<Path> results;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "reports/compare.html",
      description = "where to write; ${DEFAULT-VALUE} unless given")
  private Path page;

  @Override
  public Integer call() {
    if (results.size() < 2) {
      throw new ParameterException(
          spec.commandLine(),
          "compare needs the results of two runs or more, and has been given " + results.get(0));
    }
    String headline = ComparePage.write(results, page);
    spec.commandLine().getOut().println(headline);
    spec.commandLine().getOut().println(page);
    return 0;
  }
}
