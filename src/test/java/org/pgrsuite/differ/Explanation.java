package org.pgrsuite.differ;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A difference that is known and decided.
 *
 * @param requirement the requirement that decides it
 * @param decision who is right: {@code the target is wrong}, or {@code both are right}
 * @param sentence what the target does
 * @param commands the kinds of commands
 * @param facts what has to be true of command and state; {@code or} between alternatives
 * @param likenesses in what the units differ, and how
 * @param bytes an example
 */
record Explanation(
    String requirement,
    String decision,
    String sentence,
    Set<String> commands,
    List<String> facts,
    List<Likeness> likenesses,
    String bytes) {
  /** Whether it explains everything in which the units differ. */
  boolean explains(Difference difference) {
    return commands.contains(difference.step().kind())
        && facts.stream().allMatch(fact -> isTrue(fact, difference.facts()))
        && difference.deviations().stream().allMatch(this::isForeseen)
        && likenesses.stream().allMatch(likeness -> isThere(likeness, difference.deviations()));
  }

  private boolean isForeseen(Deviation deviation) {
    return likenesses.stream().anyMatch(likeness -> likeness.isLike(deviation));
  }

  private static boolean isThere(Likeness likeness, List<Deviation> deviations) {
    return !likeness.always() || deviations.stream().anyMatch(likeness::isLike);
  }

  private static boolean isTrue(String fact, Set<String> facts) {
    return Arrays.stream(fact.split(" or ")).anyMatch(facts::contains);
  }

  /** Requirement and sentence. */
  @Override
  public String toString() {
    return requirement + ", " + decision + ": " + sentence;
  }
}
