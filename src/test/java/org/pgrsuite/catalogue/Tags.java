package org.pgrsuite.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.run.Example;
import org.pgrsuite.run.Selection;

/** What the scenarios in features/ say of themselves by their tags. */
final class Tags {
  private final List<Example> examples = Selection.of(Path.of("features")).examples();

  /** All ids that occur, as often as they do. */
  List<String> ids() {
    return examples.stream().flatMap(example -> example.requirements().stream()).toList();
  }

  /** Whether there is a scenario of this name, and it has this id. */
  boolean areOn(String name, String id) {
    return examples.stream()
        .filter(example -> example.name().equals(name))
        .anyMatch(example -> example.requirements().contains(id));
  }

  /** Place and tags of the scenarios that are so. */
  List<String> placesWhere(Predicate<Example> wrong) {
    return examples.stream()
        .filter(wrong)
        .map(example -> example.place() + " " + String.join(" ", example.tags()))
        .toList();
  }
}
