package org.pgrsuite.report.junit;

/**
 * A test case.
 *
 * @param className what readers group by: {@code REL.REL-06}
 * @param name different from the others of its class
 * @param nanos how long it took, in nanoseconds
 * @param ending how it ended
 * @param message why, on one line; empty if it passed
 * @param text the same in full; empty where the message says it all
 */
record TestCase(
    String className, String name, long nanos, Ending ending, String message, String text) {
  /** How a test case can end in this format. */
  enum Ending {
    PASSED(""),
    /** What was tested is wrong. */
    FAILURE("failure"),
    /** The test could not be done. */
    ERROR("error"),
    SKIPPED("skipped");

    private final String element;

    Ending(String element) {
      this.element = element;
    }

    /** The element that says so; empty where none does. */
    String element() {
      return element;
    }

    /** Whether readers show it in red. */
    boolean isBad() {
      return this == FAILURE || this == ERROR;
    }
  }
}
