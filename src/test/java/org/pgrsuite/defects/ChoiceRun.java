package org.pgrsuite.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pgrsuite.run.Verdict;

/**
 * Runs the suite against innocent units that differ wherever a unit may differ, in a random order
 * of scenarios, and says what it held against them. Arguments: how many units, the seed; or one
 * unit's options and the seed.
 *
 * <p>Exit status: 0 nothing failed and nothing was an error; 1 something was.
 */
public final class ChoiceRun {
  private static final int UNITS = 20;

  private final Suite suite = Suite.ofFeatures();
  private final long seed;

  private ChoiceRun(long seed) {
    this.seed = seed;
  }

  /** The command. */
  public static void main(String[] arguments) throws Exception {
    String wanted = arguments.length > 0 ? arguments[0] : String.valueOf(UNITS);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime() % 1_000_000;
    Pairs pairs = new Pairs(Choice.all(), seed);
    List<String> units = new ArrayList<>();
    if (wanted.matches("\\d+")) {
      for (int i = 0; i < Integer.parseInt(wanted); i++) {
        units.add(pairs.next());
      }
    } else {
      units.add(wanted);
    }
    List<String> complaints = new ChoiceRun(seed).runAll(units);
    complaints.forEach(System.err::println);
    System.out.printf(
        "seed %d: %d units with %s, %d complaints%n",
        seed, units.size(), pairs.coverage(), complaints.size());
    System.exit(complaints.isEmpty() ? 0 : 1);
  }

  private List<String> runAll(List<String> units) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<List<String>>> running = new ArrayList<>();
      for (String unit : units) {
        running.add(pool.submit(() -> complaints(unit)));
      }
      List<String> complaints = new ArrayList<>();
      for (Future<List<String>> each : running) {
        complaints.addAll(each.get());
      }
      return complaints;
    } finally {
      pool.shutdownNow();
    }
  }

  private List<String> complaints(String options) {
    String unit = "embedded?" + options;
    SuiteResult result = suite.shuffled(seed).run(unit, Optional.empty());
    List<String> complaints = new ArrayList<>();
    for (ScenarioResult each : result.scenarios()) {
      if (each.verdict().isBad()) {
        complaints.add(
            "  %s: %s: %s: %s"
                .formatted(
                    each.place(), each.verdict().kind(), each.step(), words(each.verdict())));
      }
    }
    result
        .ending()
        .filter(Verdict::isBad)
        .ifPresent(verdict -> complaints.add("  the run ended: " + words(verdict)));
    if (result.scenarios().isEmpty()) {
      complaints.add("  no scenario was begun");
    }
    if (!complaints.isEmpty()) {
      complaints.add(0, "innocent, and not found so with seed " + seed + ": " + unit);
    }
    return complaints;
  }

  private static String words(Verdict verdict) {
    return verdict.reason().replaceAll("\\s+", " ");
  }
}
