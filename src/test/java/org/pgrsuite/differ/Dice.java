package org.pgrsuite.differ;

import java.util.List;
import java.util.Random;

/** Chance that repeats itself for the same seed. Not safe for several threads. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  /** A number from 0 to {@code bound} - 1. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Yes in this many of a thousand cases. */
  boolean perMille(int share) {
    return below(1000) < share;
  }

  /** One of these. */
  <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** The index of one of these weights, the heavier the likelier. */
  int weighted(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int rest = below(sum);
    int index = 0;
    while (rest >= weights[index]) {
      rest -= weights[index++];
    }
    return index;
  }
}
