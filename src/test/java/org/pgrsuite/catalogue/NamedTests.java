package org.pgrsuite.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The requirements that test methods are named after: {@code rel11_to_rel14_spec211_who_…} is named
 * after REL-11, REL-12, REL-13, REL-14 and SPEC2-11.
 *
 * @param ids their ids
 */
record NamedTests(Set<String> ids) {
  private static final Pattern TEST =
      Pattern.compile("@(?:Parameterized)?Test\\b.*?void (\\w+)\\(", Pattern.DOTALL);

  /** Those in the test sources of a package, named by its folder. */
  static NamedTests in(String folder, Catalogue catalogue) {
    Map<String, String> byWord = new HashMap<>();
    catalogue.all().forEach(each -> byWord.put(word(each.id()), each.id()));
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/java", folder))) {
      for (Path file : files.filter(each -> each.toString().endsWith("Test.java")).toList()) {
        Matcher tests = TEST.matcher(Files.readString(file));
        while (tests.find()) {
          collect(List.of(tests.group(1).split("_")), byWord, ids);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new NamedTests(ids);
  }

  private static String word(String id) {
    return id.replace("-", "").toLowerCase(Locale.ROOT);
  }

  /** The leading words that are ids; of two with {@code to} between also those between them. */
  private static void collect(List<String> words, Map<String, String> byWord, Set<String> ids) {
    String last = "";
    boolean range = false;
    for (String word : words) {
      String id = byWord.getOrDefault(word, "");
      if (id.isEmpty() && !word.equals("to")) {
        return;
      }
      if (range) {
        ids.addAll(between(last, id, byWord));
      } else if (!id.isEmpty()) {
        ids.add(id);
      }
      range = id.isEmpty();
      last = id.isEmpty() ? last : id;
    }
  }

  private static List<String> between(String first, String last, Map<String, String> byWord) {
    String group = first.substring(0, first.indexOf('-') + 1);
    return byWord.values().stream()
        .filter(id -> id.startsWith(group))
        .filter(id -> id.compareTo(first) >= 0 && id.compareTo(last) <= 0)
        .toList();
  }
}
