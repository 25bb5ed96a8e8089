package org.pgrsuite.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pgrsuite.lu.config.Nearest;
import org.pgrsuite.lu.ending.ConfigurationException;

/**
 * The scenarios of a folder of features, or those of them that {@code pgr.only} names. Needs no
 * device. Immutable.
 *
 * @param examples scenarios and rows, by file name and line
 */
public record Selection(List<Example> examples) {
  private static final String SUFFIX = ".feature";
  private static final Pattern FILE_AND_LINE = Pattern.compile("(.+):(\\d{1,9})");

  /** Copies the list. */
  public Selection {
    examples = List.copyOf(examples);
  }

  /**
   * Everything in a folder and the folders in it.
   *
   * @throws ConfigurationException if a feature file is not Gherkin, with file and line
   */
  public static Selection of(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return new Selection(
          files
              .filter(file -> file.toString().endsWith(SUFFIX))
              .sorted()
              .flatMap(file -> new FeatureFile(file).examples().stream())
              .toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Those that are meant by a requirement or another tag, with or without its {@code @}; by file or
   * folder, or {@code file:line}, where the line of a rule or feature stands for all in it, and the
   * file may be without its folders; or by the exact name of a scenario or row. {@code @FILE} means
   * what its lines mean.
   *
   * @throws ConfigurationException if there is none, with what is nearest
   */
  public Selection only(String wanted) {
    return PlaceList.named(wanted).map(this::onlyThese).orElseGet(() -> onlyThis(wanted));
  }

  private Selection onlyThese(List<String> all) {
    Set<Example> found =
        all.stream()
            .flatMap(each -> onlyThis(each).examples().stream())
            .collect(Collectors.toSet());
    return new Selection(examples.stream().filter(found::contains).toList());
  }

  private Selection onlyThis(String wanted) {
    return Stream.of(in(wanted), at(wanted), tagged(wanted), called(wanted))
        .map(predicate -> examples.stream().filter(predicate).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(Selection::new)
        .orElseThrow(() -> nothingIs(wanted));
  }

  /** Whether the scenario or row that stands there is among these. */
  public boolean holds(Path file, int line) {
    Path wanted = file.toAbsolutePath().normalize();
    return examples.stream()
        .anyMatch(
            example ->
                example.line() == line
                    && example.file().toAbsolutePath().normalize().equals(wanted));
  }

  private static Predicate<Example> in(String wanted) {
    if (wanted.indexOf('\0') >= 0) {
      return example -> false;
    }
    Path place = Path.of(wanted).normalize();
    Path folder = place.toAbsolutePath();
    return example ->
        isNamed(example.file(), place)
            || example.file().toAbsolutePath().normalize().startsWith(folder);
  }

  private static Predicate<Example> at(String wanted) {
    Matcher matcher = FILE_AND_LINE.matcher(wanted);
    if (!matcher.matches()) {
      return example -> false;
    }
    Path file = Path.of(matcher.group(1)).normalize();
    int line = Integer.parseInt(matcher.group(2));
    return example -> isNamed(example.file(), file) && example.standsAt(line);
  }

  private static boolean isNamed(Path file, Path name) {
    return file.toAbsolutePath().normalize().endsWith(name);
  }

  private static Predicate<Example> tagged(String wanted) {
    String tag = wanted.startsWith("@") ? wanted : "@" + wanted;
    return example -> example.tags().contains(tag);
  }

  private static Predicate<Example> called(String wanted) {
    return example -> example.name().equals(wanted);
  }

  private ConfigurationException nothingIs(String wanted) {
    String suggestion =
        linesOf(wanted)
            .or(() -> Nearest.to(wanted, names()).map(name -> "the nearest is '" + name + "'"))
            .orElse("there are no scenarios");
    return new ConfigurationException(
        "pgr.only=%s names no scenario: %s.".formatted(wanted, suggestion));
  }

  /** If the file is right and the line is not. */
  private Optional<String> linesOf(String wanted) {
    Matcher matcher = FILE_AND_LINE.matcher(wanted);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Path file = Path.of(matcher.group(1)).normalize();
    String lines =
        examples.stream()
            .filter(example -> isNamed(example.file(), file))
            .map(example -> String.valueOf(example.line()))
            .collect(Collectors.joining(", "));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(file + " has scenarios at the lines " + lines);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Example example : examples) {
      example.tags().forEach(tag -> names.add(tag.substring(1)));
      names.add(example.name());
      names.add(example.place());
    }
    return names;
  }
}
