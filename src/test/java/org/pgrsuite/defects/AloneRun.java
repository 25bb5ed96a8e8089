package org.pgrsuite.defects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.pgrsuite.run.Verdict;

/**
 * Runs scenarios one by one, each on an embedded unit of its own, and says whose verdict is another
 * one than among all the others. Arguments: how many, chosen by chance, and the seed; all without
 * them.
 *
 * <p>Exit status: 0 none; 1 there is one.
 */
public final class AloneRun {
  private static final String UNIT = "embedded";

  private final Suite suite = Suite.ofFeatures();

  private AloneRun() {}

  /** The command. */
  public static void main(String[] arguments) {
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime() % 1_000_000;
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : Integer.MAX_VALUE;
    System.exit(new AloneRun().run(count, seed) ? 0 : 1);
  }

  private boolean run(int count, long seed) {
    List<ScenarioResult> all = new ArrayList<>(suite.run(UNIT, Optional.empty()).scenarios());
    Collections.shuffle(all, new Random(seed));
    List<ScenarioResult> chosen = all.subList(0, Math.min(count, all.size()));
    List<String> different =
        chosen.stream().map(this::difference).flatMap(Optional::stream).toList();
    different.forEach(System.err::println);
    System.out.printf(
        "seed %d: %d of %d scenarios alone, %d different%n",
        seed, chosen.size(), all.size(), different.size());
    return different.isEmpty() && !chosen.isEmpty();
  }

  private Optional<String> difference(ScenarioResult amongOthers) {
    SuiteResult result = suite.alone(amongOthers.place()).run(UNIT, Optional.empty());
    List<Verdict> verdicts = result.scenarios().stream().map(ScenarioResult::verdict).toList();
    Verdict.Kind usual = amongOthers.verdict().kind();
    boolean same =
        verdicts.size() == 1
            && verdicts.get(0).kind() == usual
            && result.ending().filter(Verdict::isBad).isEmpty();
    return same
        ? Optional.empty()
        : Optional.of(
            "  %s: %s among the others, alone %s%s"
                .formatted(
                    amongOthers.place(),
                    usual,
                    verdicts,
                    result
                        .ending()
                        .map(ending -> ", the run ended: " + ending.reason())
                        .orElse("")));
  }
}
