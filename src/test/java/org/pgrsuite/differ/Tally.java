package org.pgrsuite.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many commands of each kind were compared. Not safe for several threads. */
final class Tally {
  private final Map<String, Integer> counts = new TreeMap<>();
  private int total;

  /** Counts a command. */
  void count(Step step) {
    counts.merge(step.kind(), 1, Integer::sum);
    total++;
  }

  int total() {
    return total;
  }

  /** What there was too little of, in proportion to the number of commands compared. */
  List<String> missing(Map<String, Integer> minimum) {
    List<String> missing = new ArrayList<>();
    minimum.forEach(
        (kind, least) -> {
          int due = (int) ((long) least * total / Profile.PER);
          int there = counts.getOrDefault(kind, 0);
          if (there < due) {
            missing.add("%s: %d compared, %d are the least".formatted(kind, there, due));
          }
        });
    return missing;
  }

  /** One line a kind. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    counts.forEach((kind, count) -> text.append("%7d  %s%n".formatted(count, kind)));
    return text.append("%7d  commands compared".formatted(total)).toString();
  }
}
