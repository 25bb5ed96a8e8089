package org.pgrsuite.report.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;

/**
 * A step of a scenario as it ran. What the suite does before the first and after the last step of a
 * scenario stands among the steps if it sent something or went wrong, with the keyword {@code
 * Before} or {@code After}.
 *
 * @param keyword {@code Given}, {@code When}, {@code Then}, {@code And}
 * @param text the step with the values of its row put in
 * @param table its table, row by row
 * @param block the text in quotes below it
 * @param status passed, failed, skipped, undefined, ambiguous, pending
 * @param notes what it says beside its exchanges, such as the rounds of a race
 * @param nanos how long it took, in nanoseconds
 * @param exchanges what it sent
 */
@JsonInclude(Include.NON_EMPTY)
public record Step(
    String keyword,
    String text,
    List<List<String>> table,
    String block,
    String status,
    List<String> notes,
    long nanos,
    List<Exchange> exchanges) {
  private static final String PASSED = "passed";
  private static final String SKIPPED = "skipped";
  private static final String BEFORE = "Before";

  /** Copies the lists; what is missing in a file is empty. */
  public Step {
    keyword = Absent.orEmpty(keyword);
    text = Absent.orEmpty(text);
    table = Absent.orEmpty(table);
    block = Absent.orEmpty(block);
    status = Absent.orEmpty(status);
    notes = Absent.orEmpty(notes);
    exchanges = Absent.orEmpty(exchanges);
  }

  /** Whether nothing was wrong with it. */
  public boolean hasPassed() {
    return status.equals(PASSED);
  }

  /** Whether an earlier step kept it from being run. */
  public boolean isSkipped() {
    return status.equals(SKIPPED);
  }

  /** What it says, or what the suite did where nothing is written. */
  public String title() {
    if (!text.isEmpty()) {
      return text;
    }
    return keyword.equals(BEFORE)
        ? "the steps: nobody is registered, nothing is reserved"
        : "the steps: nothing is left unsaid";
  }

  /** A sign for its status. */
  public String mark() {
    return hasPassed() ? "✓" : isSkipped() ? "–" : "✗";
  }
}
