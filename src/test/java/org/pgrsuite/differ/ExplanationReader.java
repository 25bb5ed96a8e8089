package org.pgrsuite.differ;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a list of explanations: paragraphs that begin with {@code REL-12 | the target is wrong |
 * sentence}, with indented lines {@code command}, {@code when}, {@code differs}, {@code may differ}
 * and {@code bytes}. Lines that begin with {@code #} are comments.
 */
final class ExplanationReader {
  private static final Pattern HEAD =
      Pattern.compile("([A-Z0-9]+-\\d+) \\| (the target is wrong|both are right) \\| (.+)");
  private static final Pattern LINE =
      Pattern.compile("  (command|when|differs|may differ|bytes) +(\\S.*)");

  private ExplanationReader() {}

  /**
   * Reads all of them.
   *
   * @throws IllegalArgumentException if a line has another form
   */
  static List<Explanation> read(String text) {
    List<Explanation> explanations = new ArrayList<>();
    for (String paragraph : text.replaceAll("(?m)^#.*\n", "").split("\n\\s*\n")) {
      if (!paragraph.isBlank()) {
        explanations.add(explanation(paragraph.strip().split("\n")));
      }
    }
    return explanations;
  }

  private static Explanation explanation(String[] lines) {
    Matcher head = matched(HEAD, lines[0]);
    Map<String, List<String>> said = new LinkedHashMap<>();
    for (int i = 1; i < lines.length; i++) {
      Matcher line = matched(LINE, lines[i]);
      said.computeIfAbsent(line.group(1), word -> new ArrayList<>()).add(line.group(2));
    }
    List<Likeness> likenesses = new ArrayList<>();
    all(said, "differs").forEach(each -> likenesses.add(Likeness.parse(each, true)));
    all(said, "may differ").forEach(each -> likenesses.add(Likeness.parse(each, false)));
    return new Explanation(
        head.group(1),
        head.group(2),
        head.group(3),
        Set.copyOf(required(said, "command", lines[0])),
        required(said, "when", lines[0]).stream()
            .flatMap(each -> List.of(each.split("; ")).stream())
            .toList(),
        likenesses,
        required(said, "bytes", lines[0]).get(0));
  }

  private static List<String> all(Map<String, List<String>> said, String word) {
    return said.getOrDefault(word, List.of());
  }

  private static List<String> required(Map<String, List<String>> said, String word, String head) {
    if (!said.containsKey(word)) {
      throw new IllegalArgumentException("no line '" + word + "' under: " + head);
    }
    return said.get(word);
  }

  private static Matcher matched(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a line of explanations: " + line);
    }
    return matcher;
  }
}
