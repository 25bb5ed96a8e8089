package org.pgrsuite.run;

import java.net.URI;
import java.nio.file.Path;

/** Names of files as an operator would type them: relative to the working directory. */
final class Places {
  private Places() {}

  static String of(URI uri, long line) {
    return of(path(uri)) + ":" + line;
  }

  static String file(URI uri) {
    return of(path(uri));
  }

  static String of(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = file.toAbsolutePath().normalize();
    return (absolute.startsWith(here) ? here.relativize(absolute) : absolute).toString();
  }

  /** Cucumber names files by {@code file:///absolute} and by {@code file:relative}. */
  private static Path path(URI uri) {
    return uri.isOpaque() ? Path.of(uri.getSchemeSpecificPart()) : Path.of(uri);
  }
}
