package org.pgrsuite.lu.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An argument vector in a setting. */
final class Arguments {
  private static final Pattern ARGUMENT =
      Pattern.compile("\\s*(?:\"([^\"]*)\"|([^\\s\"]+))(?=\\s|$)");

  private Arguments() {}

  /** Program and arguments: blanks between them, double quotes around one that has some. */
  static List<String> of(Given given) {
    List<String> arguments = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(given.value());
    int at = 0;
    while (at < given.value().length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw given.because("has a double quote that is not closed, or no blank behind one");
      }
      arguments.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
      at = matcher.end();
    }
    return arguments;
  }
}
