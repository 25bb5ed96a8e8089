package org.pgrsuite.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Cucumber expression as people see it: fixed text, and braces in which anything may stand.
 *
 * @param expression as the code has it
 */
record StepShape(String expression) {
  /** What an edit costs, and what a character costs that stands for a word in braces. */
  private static final int EDIT = 4;

  private static final int HIDDEN = 1;

  private static final char BRACES = '\0';
  private static final Pattern WORD = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern OPTIONAL = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern ALTERNATIVES = Pattern.compile("(\\w+)/(\\w+)");
  private static final Pattern SPECIAL =
      Pattern.compile(WORD + "|" + OPTIONAL + "|" + ALTERNATIVES + "|.");

  /** How far a text is from being such a step: edits, and a little for what the braces take. */
  int distance(String text) {
    return Math.min(distance(fixed("", "$1"), text), distance(fixed("$1", "$2"), text));
  }

  private static int distance(String shape, String text) {
    int[] row = new int[text.length() + 1];
    for (int column = 1; column < row.length; column++) {
      row[column] = column * EDIT;
    }
    for (char each : shape.toCharArray()) {
      row = each == BRACES ? hiding(row) : next(row, each, text);
    }
    return row[text.length()];
  }

  /** What this reads in the place of each word in braces; empty if the fixed text is another. */
  String reading(String text) {
    Matcher matcher = Pattern.compile(loose()).matcher(text);
    List<String> words = WORD.matcher(expression).results().map(word -> word.group()).toList();
    if (words.isEmpty() || !matcher.matches()) {
      return "";
    }
    List<String> readings = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      readings.add("%s is '%s'".formatted(words.get(i), matcher.group(i + 1)));
    }
    return ", where " + String.join(", ", readings);
  }

  /** The expression in the singular or the plural, with a mark for each word in braces. */
  private String fixed(String option, String alternative) {
    String marked = WORD.matcher(expression).replaceAll(String.valueOf(BRACES));
    String full = OPTIONAL.matcher(marked).replaceAll(option);
    return ALTERNATIVES.matcher(full).replaceAll(alternative);
  }

  private String loose() {
    return SPECIAL
        .matcher(expression)
        .replaceAll(part -> Matcher.quoteReplacement(loose(part.group())));
  }

  private static String loose(String part) {
    if (WORD.matcher(part).matches()) {
      return "(.*)";
    }
    Matcher optional = OPTIONAL.matcher(part);
    if (optional.matches()) {
      return "(?:" + Pattern.quote(optional.group(1)) + ")?";
    }
    return ALTERNATIVES.matcher(part).matches()
        ? "(?:" + part.replace('/', '|') + ")"
        : Pattern.quote(part);
  }

  private static int[] hiding(int[] before) {
    int[] row = Arrays.copyOf(before, before.length);
    for (int column = 1; column < row.length; column++) {
      row[column] = Math.min(row[column], row[column - 1] + HIDDEN);
    }
    return row;
  }

  /** A row of Levenshtein's table. */
  private static int[] next(int[] before, char wanted, String text) {
    int[] row = new int[before.length];
    row[0] = before[0] + EDIT;
    for (int column = 1; column < row.length; column++) {
      int same = before[column - 1] + (text.charAt(column - 1) == wanted ? 0 : EDIT);
      row[column] = Math.min(same, EDIT + Math.min(before[column], row[column - 1]));
    }
    return row;
  }
}
