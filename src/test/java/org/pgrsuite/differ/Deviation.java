package org.pgrsuite.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One thing in which the units differ.
 *
 * @param aspect what: {@code answer}, {@code data}, {@code generation}, {@code registrations}, …
 * @param embedded what the embedded unit says
 * @param target what the target says
 */
record Deviation(String aspect, String embedded, String target) {
  /** What is not the same in both; both have the same aspects. */
  static List<Deviation> between(Map<String, String> embedded, Map<String, String> target) {
    List<Deviation> found = new ArrayList<>();
    embedded.forEach(
        (aspect, value) -> {
          String other = target.getOrDefault(aspect, "");
          if (!value.equals(other)) {
            found.add(new Deviation(aspect, value, other));
          }
        });
    return found;
  }

  /** As the list of explanations has it. */
  @Override
  public String toString() {
    return aspect + ": " + embedded + " / " + target;
  }
}
