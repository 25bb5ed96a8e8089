package org.pgrsuite.report.results;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Known failures in a file of their own, as JSON, for the parts of one run. Stateless. */
public final class KnownFailures {
  private KnownFailures() {}

  /**
   * Writes a file, in place of one that may be there.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path file, List<KnownFailure> failures) {
    try {
      Json.mapper().writeValue(file.toFile(), failures);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + file, failure);
    }
  }

  /**
   * Reads what {@link #write} wrote; nothing if there is no file.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<KnownFailure> read(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    ObjectMapper mapper = Json.mapper();
    try {
      return List.of(mapper.readValue(Files.readString(file), KnownFailure[].class));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }
}
