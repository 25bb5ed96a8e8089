package org.pgrsuite.defects;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.pgrsuite.run.Verdict;

/**
 * Runs the scenarios against the embedded unit in other company than usual: all of them twice in a
 * row on one unit, in an order made by chance, and some of them each alone on a unit of its own.
 * Says whose verdict is another one then. Arguments: the seed, and how many alone, or {@code all}.
 *
 * <p>Exit status: 0 none; 1 there is one.
 */
public final class OrderRun {
  private static final String UNIT = "embedded";

  private final Suite suite = Suite.ofFeatures();
  private final long seed;
  private final Map<String, Verdict.Kind> usual;
  private final List<String> differences = new ArrayList<>();

  private OrderRun(long seed) {
    this.seed = seed;
    usual =
        suite.run(UNIT, Optional.empty()).scenarios().stream()
            .collect(Collectors.toMap(ScenarioResult::place, each -> each.verdict().kind()));
  }

  /** The command. */
  public static void main(String[] arguments) {
    OrderRun run = new OrderRun(Long.parseLong(arguments[0]));
    int all = run.usual.size();
    int alone = arguments[1].equals("all") ? all : Math.min(all, Integer.parseInt(arguments[1]));
    run.twiceInARow();
    run.eachAlone(alone);
    run.differences.forEach(System.err::println);
    System.out.printf(
        "seed %d: %d scenarios twice in a row, %d alone, %d different%n",
        run.seed, all, alone, run.differences.size());
    System.exit(run.differences.isEmpty() && alone > 0 ? 0 : 1);
  }

  private void twiceInARow() {
    compare("twice in a row", suite.shuffled(seed).twice(), 2 * usual.size());
  }

  private void eachAlone(int count) {
    List<String> places = new ArrayList<>(usual.keySet());
    Collections.sort(places);
    Collections.shuffle(places, new Random(seed));
    places.subList(0, count).forEach(place -> compare("alone, " + place, suite.alone(place), 1));
  }

  private void compare(String how, Suite company, int expected) {
    SuiteResult result = company.run(UNIT, Optional.empty());
    for (ScenarioResult each : result.scenarios()) {
      Verdict.Kind before = usual.get(each.place());
      if (each.verdict().kind() != before) {
        note(how, each.place() + " " + before.words() + " otherwise, now " + each.verdict());
      }
    }
    if (result.scenarios().size() != expected) {
      note(how, result.scenarios().size() + " scenarios instead of " + expected);
    }
    result.ending().filter(Verdict::isBad).ifPresent(end -> note(how, "the run ended: " + end));
  }

  private void note(String how, String difference) {
    differences.add("  " + how + ": " + difference);
  }
}
