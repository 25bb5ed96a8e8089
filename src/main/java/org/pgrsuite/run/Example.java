package org.pgrsuite.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * One thing that a run runs: a scenario, or one row of a scenario outline.
 *
 * @param name the scenario's, with the values of the row put in
 * @param file the feature file
 * @param line where the scenario or the row stands, counted from 1
 * @param lines other lines that stand for it: its steps, its outline, its rule, its feature
 * @param tags its own and those of what it stands in, each with its {@code @}
 */
public record Example(String name, Path file, int line, Set<Integer> lines, List<String> tags) {
  /** Copies the collections. */
  public Example {
    lines = Set.copyOf(lines);
    tags = List.copyOf(tags);
  }

  /** The ids of the requirements that it tests, the first before all: {@code REL-06}. */
  public List<String> requirements() {
    return new ScenarioTags(tags).requirements();
  }

  /** By which baselines and reports know it. */
  String id() {
    return ScenarioRecord.id(tags, name);
  }

  /** {@code file:line}, the file relative to the working directory. */
  public String place() {
    return Places.of(file) + ":" + line;
  }

  boolean standsAt(int otherLine) {
    return line == otherLine || lines.contains(otherLine);
  }
}
