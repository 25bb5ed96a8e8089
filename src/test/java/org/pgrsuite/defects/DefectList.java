package org.pgrsuite.defects;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pgrsuite.embedded.defects.Defect;
import org.pgrsuite.embedded.defects.Defects;
import org.pgrsuite.lu.config.Nearest;
import org.pgrsuite.lu.ending.ConfigurationException;

/** The defects that somebody asks for, by their names or by those of groups. */
final class DefectList {
  private DefectList() {}

  /**
   * Those that are called so, in the order of the catalogue's groups; all where nothing is wanted.
   *
   * @param wanted names of defects, or groups such as {@code PRE}
   * @throws ConfigurationException if one is neither, with the nearest that there is
   */
  static List<Defect> of(List<String> wanted) {
    wanted.forEach(DefectList::requireKnown);
    return Defects.all().stream()
        .filter(
            defect ->
                wanted.isEmpty()
                    || wanted.contains(defect.name())
                    || wanted.contains(defect.group()))
        .toList();
  }

  private static void requireKnown(String word) {
    List<String> known =
        Defects.all().stream()
            .flatMap(defect -> Stream.of(defect.group(), defect.name()))
            .distinct()
            .toList();
    if (!known.contains(word)) {
      throw new ConfigurationException(
          "'%s' is no defect and no group; the nearest is '%s'"
              .formatted(word, Nearest.to(word, known).orElse("")));
    }
  }

  /** A line each: requirement, name and what such a unit does wrong, in columns. */
  static String table(List<Defect> defects) {
    int id = width(defects.stream().map(Defect::requirement));
    int name = width(defects.stream().map(Defect::name));
    return defects.stream()
        .map(each -> padded(each.requirement(), id) + padded(each.name(), name) + each.sentence())
        .collect(Collectors.joining("\n"));
  }

  private static int width(Stream<String> column) {
    return column.mapToInt(String::length).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length() + 2);
  }
}
