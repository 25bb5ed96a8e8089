package org.pgrsuite.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.pgrsuite.run.Example;
import org.pgrsuite.run.Selection;

/** What the scenarios in features/ say of themselves by their tags. */
final class Tags {
  private static final Pattern ID = Pattern.compile("@[A-Z][A-Z0-9]*-\\d+");

  private final List<Example> examples = Selection.of(Path.of("features")).examples();

  /** All ids that occur, as often as they do. */
  List<String> ids() {
    return examples.stream().flatMap(example -> ids(example).stream()).toList();
  }

  /** Whether there is a scenario of this name, and it has this id. */
  boolean areOn(String name, String id) {
    return examples.stream()
        .filter(example -> example.name().equals(name))
        .anyMatch(example -> ids(example).contains(id));
  }

  /** The ids of a scenario, without their {@code @}, in the order in which they are written. */
  static List<String> ids(Example example) {
    return example.tags().stream()
        .filter(tag -> ID.matcher(tag).matches())
        .map(tag -> tag.substring(1))
        .toList();
  }

  /** Place and tags of the scenarios that are so. */
  List<String> placesWhere(Predicate<Example> wrong) {
    return examples.stream()
        .filter(wrong)
        .map(example -> example.place() + " " + String.join(" ", example.tags()))
        .toList();
  }
}
