package org.pgrsuite.lu;

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
 * Switches the target off and on by the operator's command, {@code pgr.power-cycle}: started
 * without a shell and without input, and ended when it takes longer than its limit.
 */
final class PowerCommand implements PowerSwitch {
  /** How long the command has. */
  static final Duration LIMIT = Duration.ofMinutes(2);

  private static final int MOST_OUTPUT = 4000;

  private final List<String> command;
  private final Duration limit;

  /** With an argument vector: the program and its arguments. */
  PowerCommand(List<String> command, Duration limit) {
    this.command = List.copyOf(command);
    this.limit = limit;
  }

  @Override
  public String cycle() {
    try {
      Path output = Files.createTempFile("pgr-power-cycle", ".txt");
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
    return "%s ended with exit status 0 after %d ms%s".formatted(this, millis, said(output));
  }

  private static String said(Path output) throws IOException {
    String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip();
    String end = text.substring(Math.max(0, text.length() - MOST_OUTPUT));
    return end.isEmpty() ? "" : ":\n" + end;
  }

  private TransportException failure(String what) {
    return new TransportException(
        Kind.HOST_ERROR, "The command of pgr.power-cycle, %s, %s.".formatted(this, what));
  }

  @Override
  public String toString() {
    return String.join(" ", command);
  }
}
