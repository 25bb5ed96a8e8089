package org.pgrsuite.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.pgrsuite.report.baseline.BaselineException;
import org.pgrsuite.report.baseline.FirstBaseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pgr baseline RESULTS}: makes a baseline of what failed in a run. */
@Command(
    name = "baseline",
    description =
        "Writes a baseline of what failed in a run, for people to go through. Entries of the"
            + " run's own baseline stay as they were.")
final class BaselineCommand implements Callable<Integer> {
  @Spec private picocli.CommandLine.Model.CommandSpec spec;

  @Parameters(paramLabel = "RESULTS", description = "the results.json")
  private Path results;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "where to write, a file that is not there yet; to the console unless given")
  private Path file;

  @Option(
      names = "--accepted-by",
      paramLabel = "NAME",
      defaultValue = "",
      description =
          "who accepts these failures; unless given the field is left empty, and a run takes the"
              + " baseline only when it is filled in")
  private String acceptedBy;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "the last day on which they are accepted, 2027-12-31; without end unless given")
  private LocalDate until;

  @Override
  public Integer call() throws IOException {
    String text = FirstBaseline.of(results, acceptedBy, until == null ? "" : until.toString());
    PrintWriter console = spec.commandLine().getOut();
    if (file == null) {
      console.print(text);
      console.flush();
    } else {
      write(text);
      console.println(file);
    }
    return 0;
  }

  /** People have put work into one that is there. */
  private void write(String text) throws IOException {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException exists) {
      throw new BaselineException(file + " is there already: name another file, or remove it.");
    }
  }
}
