package org.pgrsuite.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.pgrsuite.lu.evidence.Exchange;
import org.pgrsuite.lu.evidence.ExchangeListener;

/**
 * Keeps the exchanges that belong to no scenario, those of preflight and clean-up, in a file of the
 * reports folder: Cucumber has no place for them.
 */
final class RunEvidence implements ExchangeListener {
  /** The name of the file in the reports folder. */
  static final String FILE = "preflight.txt";

  private final Path file;

  RunEvidence(Path reports) {
    file = reports.resolve(FILE);
  }

  @Override
  public void exchanged(Exchange exchange) {
    append(ExchangeText.of(exchange));
  }

  @Override
  public void noted(String what) {
    append(what + "\n");
  }

  private void append(String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write " + file + ": free the disk or set pgr.reports", e);
    }
  }
}
