package org.pgrsuite.report.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pgrsuite.report.results.Visible;

/** Text of others as Markdown that shows just this text, on one line. CommonMark 2.4 and 6.1. */
final class Markdown {
  /**
   * What means something in the middle of a line; with a backslash before it each is itself. A link
   * is none without its square brackets.
   */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&$#]");

  private static final Pattern TICKS = Pattern.compile("`+");

  private Markdown() {}

  /** A sentence. */
  static String text(String raw) {
    return SPECIAL.matcher(Visible.line(raw)).replaceAll("\\\\$0");
  }

  /**
   * What a device or a host said: as code, in which nothing is a mention, a link or a tag. Fit for
   * a cell of a table, where a bar ends the cell even within code.
   */
  static String code(String raw) {
    String line = Visible.line(raw);
    if (line.isEmpty()) {
      return "";
    }
    String fence = "`".repeat(longestTicks(line) + 1);
    boolean touches = line.startsWith("`") || line.endsWith("`");
    String inner = (touches ? " " + line + " " : line).replace("|", "\\|");
    return fence + inner + fence;
  }

  private static int longestTicks(String line) {
    Matcher ticks = TICKS.matcher(line);
    int longest = 0;
    while (ticks.find()) {
      longest = Math.max(longest, ticks.end() - ticks.start());
    }
    return longest;
  }
}
