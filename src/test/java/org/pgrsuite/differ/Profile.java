package org.pgrsuite.differ;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pgrsuite.embedded.UnitOption;
import org.pgrsuite.embedded.UnitOptions;

/**
 * What is known beforehand about a target: the files {@code unit.txt}, {@code explained.txt} and
 * {@code minimum.txt} in the folder of resources {@code differ/NAME}.
 *
 * @param options of an embedded unit that chooses as the target does
 * @param leftOut kinds of commands that are not sent
 * @param explanations differences that are known and decided
 * @param minimum how many commands of a kind have to be among {@value #PER}
 */
record Profile(
    UnitOptions options,
    Set<String> leftOut,
    List<Explanation> explanations,
    Map<String, Integer> minimum) {
  /** What the minimum is counted for. */
  static final int PER = 20_000;

  /** That of a target by its name. */
  static Profile of(String name) {
    String options = "";
    Set<String> leftOut = new LinkedHashSet<>();
    for (String line : lines(name, "unit.txt")) {
      if (line.startsWith("without ")) {
        leftOut.add(line.substring("without ".length()));
      } else {
        options += (options.isEmpty() ? "" : "&") + line;
      }
    }
    return new Profile(
        UnitOptions.parse(options),
        leftOut,
        ExplanationReader.read(text(name, "explained.txt")),
        minimum(lines(name, "minimum.txt")));
  }

  /** Whether the observer can use READ FULL STATUS. */
  boolean hasFullStatus() {
    return options.is(UnitOption.READ_FULL_STATUS);
  }

  private static Map<String, Integer> minimum(List<String> lines) {
    Map<String, Integer> minimum = new LinkedHashMap<>();
    for (String line : lines) {
      String[] sides = line.strip().split(" ", 2);
      minimum.put(sides[1], Integer.valueOf(sides[0]));
    }
    return minimum;
  }

  private static List<String> lines(String name, String file) {
    return text(name, file)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.replaceFirst("\\s+#.*", ""))
        .toList();
  }

  private static String text(String name, String file) {
    try (InputStream in = Profile.class.getResourceAsStream("/differ/" + name + "/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no file differ/" + name + "/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
