package org.pgrsuite.steps;

import java.util.List;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.pgrsuite.lu.Act;
import org.pgrsuite.spc.Bytes;

/** An answer that is cut off: the bytes that are there are those of the whole answer. */
final class Beginning extends TypeSafeMatcher<Act> {
  private final Bytes whole;
  private final List<Integer> lengths;

  private Beginning(Bytes whole, List<Integer> lengths) {
    this.whole = whole;
    this.lengths = lengths;
  }

  /** The first bytes of this answer, as many as one of these numbers says. */
  static Matcher<Act> of(Bytes whole, List<Integer> lengths) {
    return new Beginning(whole, lengths);
  }

  /** This answer without so many bytes at its end. */
  static Matcher<Act> without(int missing, Bytes whole) {
    return of(whole, List.of(whole.length() - missing));
  }

  @Override
  protected boolean matchesSafely(Act act) {
    Bytes answer = answer(act);
    return lengths.contains(answer.length()) && answer.equals(whole.first(answer.length()));
  }

  /** What comes with a refusal is no answer: some units send zeros then. */
  private static Bytes answer(Act act) {
    return act.result().isGood() ? act.result().dataIn() : Bytes.NONE;
  }

  @Override
  public void describeTo(Description description) {
    description.appendText(
        "the first "
            + String.join(" or ", lengths.stream().map(String::valueOf).toList())
            + " bytes of "
            + whole.hex());
  }

  @Override
  protected void describeMismatchSafely(Act act, Description mismatch) {
    Bytes answer = answer(act);
    mismatch.appendText(
        act.description() + " returned " + answer.length() + " bytes: " + answer.hex());
  }
}
