package org.pgrsuite.differ;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays sequence after sequence, and sorts the differences into explained ones and others. */
final class Contest {
  /** What one seed gives the next. */
  private static final long NEXT = 1;

  /** A difference that nothing explains. */
  record Unexplained(long seed, List<Step> steps, Difference difference) {}

  private final Duel duel;
  private final Generator generator;
  private final List<Explanation> explanations;
  private final Tally tally = new Tally();
  private final Map<Explanation, Integer> used = new LinkedHashMap<>();
  private int sequences;

  Contest(Duel duel, Generator generator, List<Explanation> explanations) {
    this.duel = duel;
    this.generator = generator;
    this.explanations = List.copyOf(explanations);
    explanations.forEach(each -> used.put(each, 0));
  }

  /** Plays the sequence of one seed; up to its difference, if it has one, the commands count. */
  Optional<Unexplained> play(long seed) {
    List<Step> steps = generator.sequence(seed);
    Optional<Difference> difference = played(seed, steps);
    sequences++;
    steps.subList(0, difference.map(d -> d.seen() + 1).orElse(steps.size())).forEach(tally::count);
    return difference.filter(d -> !isExplained(d)).map(d -> new Unexplained(seed, steps, d));
  }

  private Optional<Difference> played(long seed, List<Step> steps) {
    try {
      return duel.play(steps);
    } catch (IllegalStateException stuck) {
      throw new IllegalStateException(
          "before the sequence of seed %d: %s".formatted(seed, stuck.getMessage()), stuck);
    }
  }

  /** Plays sequences until that many commands are compared, or something is unexplained. */
  Optional<Unexplained> play(long firstSeed, int commands) {
    for (long seed = firstSeed; tally.total() < commands; seed += NEXT) {
      Optional<Unexplained> unexplained = play(seed);
      if (unexplained.isPresent()) {
        return unexplained;
      }
    }
    return Optional.empty();
  }

  /** What is left unexplained of a sequence, which does not count; to shrink it. */
  Optional<Difference> unexplained(List<Step> steps) {
    return duel.play(steps)
        .filter(difference -> explanations.stream().noneMatch(e -> e.explains(difference)));
  }

  private boolean isExplained(Difference difference) {
    for (Explanation explanation : explanations) {
      if (explanation.explains(difference)) {
        used.merge(explanation, 1, Integer::sum);
        return true;
      }
    }
    return false;
  }

  Tally tally() {
    return tally;
  }

  int sequences() {
    return sequences;
  }

  /** How many differences each explanation explained. */
  Map<Explanation, Integer> used() {
    return used;
  }
}
