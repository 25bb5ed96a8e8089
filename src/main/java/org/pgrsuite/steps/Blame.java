package org.pgrsuite.steps;

import java.util.Optional;

/** A failure of the target in words that can be sent to its vendor as they are. */
final class Blame {
  /** A race says by itself who sent what. */
  private static final String RACE = "round ";

  private Blame() {}

  /**
   * The same failure, with who did what before it, if it does not say so; where in the suite it was
   * noticed helps nobody.
   *
   * @param act the last act and its outcome, in words
   */
  static AssertionError of(AssertionError failure, Optional<String> act) {
    String said = String.valueOf(failure.getMessage());
    AssertionError told =
        act.filter(each -> !said.contains(each) && !said.startsWith(RACE))
            .map(each -> new AssertionError(said + ";\n   after " + each, failure.getCause()))
            .orElse(failure);
    told.setStackTrace(new StackTraceElement[0]);
    return told;
  }
}
