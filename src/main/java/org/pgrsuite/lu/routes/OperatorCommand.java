package org.pgrsuite.lu.routes;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;

/**
 * A command of the operator's that does something to the target: started without a shell and
 * without input, and ended when it takes longer than its limit.
 *
 * @param setting the setting that has it, for messages
 * @param command the program and its arguments
 * @param limit how long it has
 */
public record OperatorCommand(String setting, List<String> command, Duration limit) {
  private static final int MOST_OUTPUT = 4000;

  /** Copies the command. */
  public OperatorCommand {
    command = List.copyOf(command);
  }

  /**
   * Runs it.
   *
   * @return what it did, in words, its output included
   * @throws TransportException if it cannot be started, takes too long, or ends with another exit
   *     status than 0
   */
  public String run() {
    try {
      Path output = Files.createTempFile("pgr-command", ".txt");
      try {
        return run(output);
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw failure("could not be started: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure("was interrupted");
    }
  }

  /** What it leaves running has its output, too, so that this is a file and no pipe. */
  private String run(Path output) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .redirectInput(new File("/dev/null"))
            .start();
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw failure("did not end within " + limit.toMillis() + " ms" + said(output));
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw failure("ended with exit status " + process.exitValue() + said(output));
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    return "%s (%s) ended with exit status 0 after %d ms%s"
        .formatted(this, setting, millis, said(output));
  }

  private static String said(Path output) throws IOException {
    String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
    String end = text.substring(Math.max(0, text.length() - MOST_OUTPUT));
    return end.isEmpty() ? "" : ":\n" + end;
  }

  private TransportException failure(String what) {
    return new TransportException(
        Kind.HOST_ERROR, "The command of %s, %s, %s.".formatted(setting, this, what));
  }

  @Override
  public String toString() {
    return String.join(" ", command);
  }
}
