package org.pgrsuite.defects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is otherwise than it should be about some defects or requirements, each with the reason. */
final class Reasons {
  private static final Path FOLDER = Path.of("src", "test", "resources", "defects");

  private final Map<String, String> reasons;

  private Reasons(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  /** Defects that scenarios of other requirements find. */
  static Reasons whyElsewhere() throws IOException {
    return in("elsewhere.txt");
  }

  /** Requirements that no defect violates. */
  static Reasons whyNone() throws IOException {
    return in("none.txt");
  }

  /** A committed list: a line each, {@code NAME: REASON}. */
  private static Reasons in(String file) throws IOException {
    return new Reasons(
        Files.readAllLines(FOLDER.resolve(file)).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
  }

  boolean explain(String name) {
    return reasons.containsKey(name);
  }

  Set<String> names() {
    return reasons.keySet();
  }
}
