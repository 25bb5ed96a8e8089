package org.pgrsuite.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pgrsuite.run.Verdict;

/**
 * Runs the suite against innocent units that differ wherever a unit may differ, in a random order
 * of scenarios, and says what it held against them. Arguments: how many units besides four that are
 * always there, the seed; or one unit's options and the seed.
 *
 * <p>Exit status: 0 nothing failed, nothing was an error, and each scenario passed on one unit or
 * more, unless one unit was asked for; 1 not.
 */
public final class ChoiceRun {
  private static final int UNITS = 20;

  /** The unit that has most, with a neighbour; one with other capabilities; two with few types. */
  private static final List<String> FIRST =
      List.of(
          "units=2", "units=2&crh=0&sip=0&atp=0&ptpl=0&rlr=1&removable=1", "types=15", "types=78");

  private ChoiceRun() {}

  /** The command. */
  public static void main(String[] arguments) throws Exception {
    String wanted = arguments.length > 0 ? arguments[0] : String.valueOf(UNITS);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime() % 1_000_000;
    Pairs pairs = new Pairs(Choice.all(), seed);
    List<String> units =
        wanted.matches("\\d+") ? drawn(Integer.parseInt(wanted), pairs) : List.of(wanted);
    Suite suite = Suite.ofFeatures();
    List<SuiteResult> results =
        SideBySide.each(
            units, unit -> suite.shuffled(seed).run("embedded?" + unit, Optional.empty()));
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      complaints.addAll(complaints(units.get(i), seed, results.get(i)));
    }
    complaints.forEach(System.err::println);
    System.out.printf(
        "seed %d: %d units with %s, %d complaints%n",
        seed, units.size(), pairs.coverage(), complaints.size());
    boolean idle = units.size() > 1 && neverPassed(results);
    System.exit(complaints.isEmpty() && !idle ? 0 : 1);
  }

  private static List<String> drawn(int others, Pairs pairs) {
    List<String> units = new ArrayList<>(FIRST);
    for (int i = 0; i < others; i++) {
      units.add(pairs.next());
    }
    return units;
  }

  /** A scenario that no innocent unit passes proves nothing: neither of targets nor of itself. */
  private static boolean neverPassed(List<SuiteResult> results) {
    Set<String> never = new TreeSet<>();
    results.forEach(each -> each.scenarios().forEach(scenario -> never.add(scenario.place())));
    int all = never.size();
    results.forEach(
        each -> each.of(Verdict.Kind.PASSED).forEach(scenario -> never.remove(scenario.place())));
    never.forEach(place -> System.err.println("  no unit passed " + place));
    System.out.printf("%d of %d scenarios passed on one unit or more%n", all - never.size(), all);
    return !never.isEmpty();
  }

  private static List<String> complaints(String options, long seed, SuiteResult result) {
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
      complaints.add(
          0, "innocent, and not found so with seed %d: embedded?%s".formatted(seed, options));
    }
    return complaints;
  }

  private static String words(Verdict verdict) {
    return verdict.reason().replaceAll("\\s+", " ");
  }
}
