package org.pgrsuite.report.results;

/**
 * How a run ended.
 *
 * @param code the exit code, 0 for a conformant target
 * @param sentence the result in words
 * @param ended when: ISO 8601, UTC
 * @param nanos how long the run took, in nanoseconds
 * @param targetNanos how much of it the target took
 * @param commands how many were sent in scenarios
 */
public record Ending(
    int code, String sentence, String ended, long nanos, long targetNanos, long commands) {
  private static final int FAILURES = 1;
  private static final int INTERRUPTED = 130;

  /** Behind it stands the first scenario that decided. */
  private static final String FIRST = "; first: ";

  /** What is missing in a file is empty. */
  public Ending {
    sentence = Absent.orEmpty(sentence);
    ended = Absent.orEmpty(ended);
  }

  /**
   * Code and sentence, for who reads what failed right below: without the first of the failures.
   */
  public String outcome() {
    int end = code == FAILURES ? sentence.indexOf(FIRST) : -1;
    return "Outcome %d: %s".formatted(code, end < 0 ? sentence : sentence.substring(0, end));
  }

  /** Of a file that ends before its end, since the run was killed. */
  public static Ending missing() {
    return new Ending(
        INTERRUPTED, "the run was killed; what it had found until then is here", "", 0, 0, 0);
  }
}
