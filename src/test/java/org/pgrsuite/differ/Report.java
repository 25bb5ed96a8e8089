package org.pgrsuite.differ;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints what came of a contest. */
final class Report {
  private final String name;
  private final Profile profile;
  private final Duel duel;
  private final Contest contest;

  Report(String name, Profile profile, Duel duel, Contest contest) {
    this.name = name;
    this.profile = profile;
    this.duel = duel;
    this.contest = contest;
  }

  /**
   * Prints what was compared, and what is wrong.
   *
   * @return 0 if nothing is wrong, else 1
   */
  int judged(Optional<Contest.Unexplained> unexplained) {
    printCounts();
    unexplained.ifPresent(this::print);
    List<String> missing = contest.tally().missing(profile.minimum());
    if (unexplained.isPresent()) {
      return 1;
    }
    missing.forEach(each -> System.out.println("too few: " + each));
    return missing.isEmpty() ? 0 : 1;
  }

  /** Prints an example of each kind of unexplained difference, and how often there was one. */
  int survey(long firstSeed, int commands) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Contest.Unexplained> examples = new LinkedHashMap<>();
    for (long seed = firstSeed; contest.tally().total() < commands; seed++) {
      contest
          .play(seed)
          .ifPresent(
              each -> {
                String signature = each.difference().signature();
                counts.merge(signature, 1, Integer::sum);
                examples.putIfAbsent(signature, each);
              });
    }
    printCounts();
    counts.forEach(
        (signature, count) ->
            System.out.printf(
                "%n%d x %s (seed %d)%n%s",
                count,
                signature,
                examples.get(signature).seed(),
                examples.get(signature).difference().text()));
    return counts.isEmpty() ? 0 : 1;
  }

  private void printCounts() {
    System.out.println(contest.tally());
    System.out.println("in " + contest.sequences() + " sequences; differences explained:");
    contest.used().forEach((each, count) -> System.out.printf("%7d  %s%n", count, each));
  }

  private void print(Contest.Unexplained unexplained) {
    Difference difference = unexplained.difference();
    List<Step> shortest =
        new Shrinker(contest::unexplained).shrunk(unexplained.steps(), difference);
    Difference shown = duel.play(shortest).orElse(difference);
    System.out.printf(
        "%nseed %d: a difference that nothing explains. The shortest sequence:%n%n%s%n%s%n",
        unexplained.seed(), Transcript.of(duel.transcript(shortest)), shown.text());
    System.out.printf("again: lab/%s/differ --seed %d --commands 1%n", name, unexplained.seed());
  }
}
