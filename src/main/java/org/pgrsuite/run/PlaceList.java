package org.pgrsuite.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.ending.ConfigurationException;

/**
 * A file that names a scenario a line, as {@code rerun.txt} does: {@code pgr.only} takes it as
 * {@code @FILE}.
 */
final class PlaceList {
  private static final String MARK = "@";

  private PlaceList() {}

  /**
   * What is in the file, if one is meant. A tag is written with the same mark, but has no dot.
   *
   * @param wanted the value of {@code pgr.only}
   * @throws ConfigurationException if the file is not there, or names nothing
   */
  static Optional<List<String>> named(String wanted) {
    return wanted.startsWith(MARK) && wanted.contains(".")
        ? Optional.of(lines(wanted, Path.of(wanted.substring(MARK.length()))))
        : Optional.empty();
  }

  private static List<String> lines(String wanted, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ConfigurationException(
          "pgr.only=%s: there is no file %s; name one that lists FILE:LINE, as rerun.txt does."
              .formatted(wanted, file));
    }
    List<String> lines = read(file).stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (lines.isEmpty()) {
      throw new ConfigurationException(
          "pgr.only=%s: the file is empty, so there is nothing to run again.".formatted(wanted));
    }
    return lines;
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
