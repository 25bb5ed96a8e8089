package org.pgrsuite.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pgr sample}: writes the example of a report that is committed. */
@Command(
    name = "sample",
    description = "Writes reports/sample: a few features on the embedded unit with a defect.")
final class SampleCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    Sample.write(Path.of("reports", "sample"));
    return 0;
  }
}
