package org.pgrsuite.cli;

import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.report.baseline.BaselineException;
import org.pgrsuite.report.results.ResultsException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The command {@code pgr}. Ends with 0 if it did what it was asked for, 2 for a mistake on the
 * command line or in a file that it was given, 3 if the machine was in the way.
 */
@Command(
    name = "pgr",
    description = "Works with the results of the PGR conformance suite.",
    subcommands = {
      ReportCommand.class,
      CompareCommand.class,
      BaselineCommand.class,
      SampleCommand.class,
      HelpCommand.class
    })
public final class Pgr {
  private static final int USAGE = 2;
  private static final int ERROR = 3;

  private Pgr() {}

  /** The command line. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** The same without the end of the process; returns what it would end with. */
  static int run(String... arguments) {
    return new CommandLine(new Pgr()).setExecutionExceptionHandler(Pgr::explain).execute(arguments);
  }

  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("pgr: " + failure.getMessage());
    boolean mistake =
        failure instanceof ResultsException
            || failure instanceof BaselineException
            || failure instanceof ConfigurationException;
    return mistake ? USAGE : ERROR;
  }
}
