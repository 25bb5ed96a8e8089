package org.pgrsuite.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a run ended: one code and one sentence. Written as one line, the code first, so that a script
 * says {@code read -r code sentence < reports/outcome.txt}.
 *
 * @param code for scripts
 * @param sentence for people, on one line
 */
public record Outcome(ExitCode code, String sentence) {
  private static final Pattern LINE = Pattern.compile("(\\d{1,3}) (.*)");

  /** Puts the sentence on one line. */
  public Outcome {
    sentence = sentence.replaceAll("\\s+", " ").strip();
  }

  /** The line that {@link #parse} reads. */
  public String line() {
    return code.code() + " " + sentence;
  }

  /**
   * Reads what {@link #line} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Outcome parse(String line) {
    Matcher matcher = LINE.matcher(line.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + line + "' is not the outcome of a run");
    }
    ExitCode code =
        ExitCode.of(Integer.parseInt(matcher.group(1)))
            .orElseThrow(() -> new IllegalArgumentException("no such exit code: " + line));
    return new Outcome(code, matcher.group(2));
  }
}
