package org.pgrsuite.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pgr sample}: writes the example of a report that is committed. */
@Command(
    name = "sample",
    description = "Writes reports/sample: a few features on the embedded unit with a defect.")
final class SampleCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Override
  public Integer call() throws IOException {
    Path folder = Path.of("reports", "sample");
    Sample.write(folder);
    command.commandLine().getOut().println(folder.resolve(Sample.PAGE));
    return 0;
  }
}
