package org.pgrsuite.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Leaves out commands as long as the difference stays. */
final class Shrinker {
  private static final int MOST_ATTEMPTS = 400;

  private final Function<List<Step>, Optional<Difference>> play;
  private int attempts;

  /** Plays sequences with this, and takes for the same difference what has the same signature. */
  Shrinker(Function<List<Step>, Optional<Difference>> play) {
    this.play = play;
  }

  /**
   * The shortest sequence found that ends in the same difference; none of its commands can be left
   * out, unless attempts ran out.
   */
  List<Step> shrunk(List<Step> steps, Difference difference) {
    List<Step> shortest = new ArrayList<>(steps.subList(0, difference.seen() + 1));
    boolean shorter = true;
    while (shorter && attempts < MOST_ATTEMPTS) {
      shorter = false;
      for (int i = shortest.size() - 1; i >= 0 && attempts < MOST_ATTEMPTS; i--) {
        List<Step> without = new ArrayList<>(shortest);
        without.remove(i);
        if (isSame(without, difference)) {
          shortest = without;
          shorter = true;
        }
      }
    }
    return shortest;
  }

  private boolean isSame(List<Step> steps, Difference difference) {
    attempts++;
    return !steps.isEmpty()
        && play.apply(steps)
            .filter(other -> other.signature().equals(difference.signature()))
            .isPresent();
  }
}
