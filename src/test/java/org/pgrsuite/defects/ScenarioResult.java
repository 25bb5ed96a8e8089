package org.pgrsuite.defects;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.pgrsuite.run.Verdict;

/**
 * What became of one scenario.
 *
 * @param name as the feature has it
 * @param place {@code file:line}
 * @param tags with their {@code @}
 * @param step the step that it did not get past; empty if it did
 * @param verdict how it ended
 */
record ScenarioResult(String name, String place, Set<String> tags, String step, Verdict verdict) {
  ScenarioResult {
    tags = Set.copyOf(tags);
  }

  /** The form of a place: below the folder in which the suite runs. */
  static String place(URI feature, int line) {
    return Path.of("").toUri().relativize(feature) + ":" + line;
  }

  /** Whether it speaks of a requirement. */
  boolean isAbout(String requirement) {
    return tags.contains("@" + requirement);
  }
}
