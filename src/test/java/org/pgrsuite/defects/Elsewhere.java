package org.pgrsuite.defects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Defects that scenarios of other requirements find, with the reason why that is right. */
final class Elsewhere {
  private static final Path FILE = Path.of("src", "test", "resources", "defects", "elsewhere.txt");

  private final Map<String, String> reasons;

  private Elsewhere(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  /** The committed list: a line a defect, {@code NAME: REASON}. */
  static Elsewhere ofProject() throws IOException {
    return new Elsewhere(
        Files.readAllLines(FILE).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
  }

  boolean explains(String defect) {
    return reasons.containsKey(defect);
  }

  Set<String> defects() {
    return reasons.keySet();
  }
}
