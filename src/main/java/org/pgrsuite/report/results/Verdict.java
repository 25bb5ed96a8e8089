package org.pgrsuite.report.results;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What became of a scenario; the gravest comes first. */
public enum Verdict {
  /** The target did what the requirement does not allow. */
  FAILED("failed"),
  /** Host, wire, operator or suite failed; nothing is said about the target. */
  ERROR("error"),
  /** The target did all of it right, and the baseline says that it does not. */
  UNEXPECTED_PASS("unexpected pass"),
  /** The target did what the requirement does not allow, as the baseline says. */
  EXPECTED_FAILURE("expected failure"),
  /** The target did all of it right. */
  PASSED("passed"),
  /** It does not apply to this target, by what that offers or lacks. */
  NOT_SUPPORTED("not supported"),
  /** The configuration keeps it from being run, or the run ended before it. */
  NOT_RUN("not run");

  private final String title;

  Verdict(String title) {
    this.title = title;
  }

  /** The words in files and reports: {@code not supported}. */
  @JsonValue
  public String title() {
    return title;
  }

  /** One word for style sheets and addresses: {@code not-supported}. */
  public String token() {
    return title.replace(' ', '-');
  }

  /**
   * The verdict with this title.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static Verdict titled(String title) {
    return Arrays.stream(values())
        .filter(verdict -> verdict.title.equals(title))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + title + "' is no verdict"));
  }
}
