package org.pgrsuite.steps;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.pgrsuite.lu.Act;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Status;

/** How a command ended. */
final class Ended extends TypeSafeMatcher<Act> {
  private static final List<ExpectedOutcome> UNKNOWN =
      List.of(
          ExpectedOutcome.parse("ILLEGAL REQUEST, INVALID COMMAND OPERATION CODE"),
          ExpectedOutcome.parse("ILLEGAL REQUEST, INVALID FIELD IN CDB"));

  private final Predicate<ScsiResult> test;
  private final String expected;

  private Ended(Predicate<ScsiResult> test, String expected) {
    this.test = test;
    this.expected = expected;
  }

  /** With exactly this outcome. */
  static Matcher<Act> with(ExpectedOutcome outcome) {
    return new Ended(outcome::matches, outcome.toString());
  }

  /** With one of these outcomes. */
  static Matcher<Act> withOneOf(List<ExpectedOutcome> outcomes) {
    String names =
        outcomes.stream().map(ExpectedOutcome::toString).collect(Collectors.joining(" or "));
    return new Ended(
        result -> outcomes.stream().anyMatch(outcome -> outcome.matches(result)), names);
  }

  /** With anything but GOOD. */
  static Matcher<Act> badly() {
    return new Ended(result -> !result.isGood(), "anything but GOOD");
  }

  /** With sense data in this format, {@code fixed} or {@code descriptor}. */
  static Matcher<Act> withSenseIn(String format) {
    boolean descriptor = format.equals("descriptor");
    return new Ended(
        result ->
            result
                .senseData()
                .filter(sense -> sense.isDescriptorFormat() == descriptor)
                .isPresent(),
        "sense data in " + format + " format");
  }

  /** With RESERVATION CONFLICT. */
  static Matcher<Act> forbidden() {
    return with(ExpectedOutcome.RESERVATION_CONFLICT);
  }

  /** With anything but RESERVATION CONFLICT. */
  static Matcher<Act> allowed() {
    return new Ended(
        result -> !result.status().equals(Status.RESERVATION_CONFLICT),
        "anything but RESERVATION CONFLICT");
  }

  /** As a command that the unit knows. */
  static Matcher<Act> known() {
    return new Ended(
        result -> UNKNOWN.stream().noneMatch(outcome -> outcome.matches(result)),
        "a command that REPORT SUPPORTED OPERATION CODES lists is known");
  }

  /** As a command that the unit does not know. */
  static Matcher<Act> unknown() {
    return new Ended(
        result -> UNKNOWN.stream().anyMatch(outcome -> outcome.matches(result)),
        "a command that REPORT SUPPORTED OPERATION CODES does not list is not known");
  }

  /** Somehow. */
  static Matcher<Act> anyhow() {
    return new Ended(result -> true, "any outcome");
  }

  /** With GOOD if it is allowed, else with RESERVATION CONFLICT. */
  static Matcher<Act> asAllowed(boolean allowed) {
    return with(allowed ? ExpectedOutcome.GOOD : ExpectedOutcome.RESERVATION_CONFLICT);
  }

  @Override
  protected boolean matchesSafely(Act act) {
    return test.test(act.result());
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(expected);
  }

  @Override
  protected void describeMismatchSafely(Act act, Description mismatch) {
    mismatch.appendText(act.inWords());
  }
}
