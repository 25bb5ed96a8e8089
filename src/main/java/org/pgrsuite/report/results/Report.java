package org.pgrsuite.report.results;

import java.nio.file.Path;

/**
 * A file that is made of a {@code results.json}. It is given every scenario, and then written once.
 * For one thread.
 */
public interface Report {
  /** One more scenario, with its steps, in the order in which they ended. */
  void add(Scenario scenario);

  /**
   * Writes the file, in place of one that may be there.
   *
   * @param results everything but the scenarios
   * @param file where
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void write(Results results, Path file);
}
