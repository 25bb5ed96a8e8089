package org.pgrsuite.report.results;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an assertion says, taken apart.
 *
 * @param reason the whole in one piece, or what stands before the comparison
 * @param expected what should have been; empty if nothing was compared
 * @param actual what was
 */
public record Complaint(String reason, String expected, String actual) {
  private static final Pattern COMPARISON =
      Pattern.compile("(.*?)\\s*Expected: (.*?)\\s*\\n\\s*but: (.*)", Pattern.DOTALL);

  /** Of a message as Hamcrest forms it, or any other. */
  public static Complaint of(String message) {
    Matcher comparison = COMPARISON.matcher(message);
    return comparison.matches()
        ? new Complaint(comparison.group(1), comparison.group(2), comparison.group(3))
        : new Complaint(message, "", "");
  }

  /** The same on one line: {@code expected GOOD, but initiator I1's …}, or the reason. */
  public String line() {
    if (expected.isEmpty()) {
      return Visible.line(reason);
    }
    String before = reason.isBlank() ? "" : reason + ": ";
    return Visible.line(before + "expected " + expected + ", but " + actual);
  }
}
