package org.pgrsuite.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where the files of the catalogue come from. */
@FunctionalInterface
interface Source {
  /** The files that are delivered with the suite. */
  Source RESOURCES = Source::resource;

  /**
   * The text of a file.
   *
   * @throws CatalogueException if there is no such file
   */
  String text(String file);

  /** The lines of a file, comments left out. */
  default List<Line> lines(String file) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : text(file).split("\n", -1)) {
      Line line = new Line(file, ++number, text);
      if (!line.isComment()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static String resource(String file) {
    try (InputStream stream = Source.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new CatalogueException(file + ": there is no such file");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
