package org.pgrsuite.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder with the pages to look at: the system property {@code browser.pages}. */
final class Pages {
  private static final String FOLDER = "browser.pages";
  private static final String ENDING = ".html";

  private Pages() {}

  /** Of a run that found failures. */
  static Path report() {
    return file("report" + ENDING);
  }

  /** What {@link #report} was made of. */
  static Path results() {
    return file("results.json");
  }

  /** Of a run that was refused. */
  static Path refusal() {
    return file("refusal" + ENDING);
  }

  /** The committed example. */
  static Path sample() {
    return file("sample" + ENDING);
  }

  /** Every page that is there. */
  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static Path file(String name) {
    return folder().resolve(name);
  }

  private static Path folder() {
    String folder = System.getProperty(FOLDER, "");
    if (folder.isEmpty()) {
      throw new IllegalStateException("-D" + FOLDER + "=FOLDER is missing; see bin/check-report");
    }
    return Path.of(folder).toAbsolutePath();
  }
}
