package org.pgrsuite.report.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.pgrsuite.report.results.Scenario;
import org.pgrsuite.report.results.Verdict;

/**
 * What several scenarios come to.
 *
 * @param token for the style sheet: {@code failed}
 * @param mark a sign that can be told without its colour
 * @param words in words: {@code failed}
 */
public record Standing(String token, String mark, String words) {
  /** Of nothing. */
  public static final Standing NONE = new Standing("none", "–", "no scenario");

  /** The gravest of them, or that there are none. */
  public static Standing of(Collection<Scenario> scenarios) {
    return scenarios.stream()
        .map(Scenario::verdict)
        .min(Comparator.naturalOrder())
        .map(Standing::of)
        .orElse(NONE);
  }

  /** Of one scenario. */
  public static Standing of(Verdict verdict) {
    return new Standing(verdict.token(), mark(verdict), words(verdict));
  }

  /** How many of them came to what all of them come to: {@code 1 of 5 failed}. */
  public static String count(Collection<Scenario> scenarios) {
    return of(scenarios).count(scenarios.stream().map(s -> of(s.verdict())).toList());
  }

  /** How many of several ended so: {@code 1 of 5 failed}, {@code 5 passed}. */
  public String count(List<Standing> all) {
    long so = all.stream().filter(this::equals).count();
    return so == all.size() ? so + " " + words : so + " of " + all.size() + " " + words;
  }

  /** Whether somebody has to look at it. */
  public boolean isBad() {
    return token.equals(Verdict.FAILED.token()) || token.equals(Verdict.ERROR.token());
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case UNEXPECTED_PASS -> "passed unexpectedly";
      case EXPECTED_FAILURE -> "failed as expected";
      default -> verdict.title();
    };
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "✓";
      case FAILED -> "✗";
      case ERROR -> "!";
      case UNEXPECTED_PASS -> "⊕";
      case EXPECTED_FAILURE -> "⊗";
      case NOT_SUPPORTED -> "∅";
      case NOT_RUN -> "…";
    };
  }
}
