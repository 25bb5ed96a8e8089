package org.pgrsuite.defects;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.pgrsuite.embedded.UnitOption;

/**
 * Combinations of choices that put as many pairs of values as possible together in few units: each
 * is the best of many that chance made.
 */
final class Pairs {
  /** Two values of two choices that a unit has at once, by number. */
  private record Pair(int first, int firstValue, int second, int secondValue) {}

  private static final int CANDIDATES = 40;
  private static final String ALL_TYPES = "135678";

  private final List<Choice> choices;
  private final Random random;
  private final Set<Pair> covered = new HashSet<>();

  Pairs(List<Choice> choices, long seed) {
    this.choices = List.copyOf(choices);
    this.random = new Random(seed);
  }

  /** The options of the next unit, as a path string has them. */
  String next() {
    int[] best = candidate();
    long most = added(best);
    for (int i = 1; i < CANDIDATES; i++) {
      int[] other = candidate();
      long added = added(other);
      if (added > most) {
        best = other;
        most = added;
      }
    }
    covered.addAll(pairs(best));
    return inWords(best);
  }

  /** How many pairs of values the units so far had, of all that there are. */
  String coverage() {
    long all = 0;
    for (int i = 0; i < choices.size(); i++) {
      for (int j = i + 1; j < choices.size(); j++) {
        all += (long) choices.get(i).values().size() * choices.get(j).values().size();
      }
    }
    return "%d of %d pairs of values".formatted(covered.size(), all);
  }

  private int[] candidate() {
    int[] values = anyValues();
    while (!isPossible(values)) {
      values = anyValues();
    }
    return values;
  }

  private int[] anyValues() {
    return choices.stream().mapToInt(choice -> random.nextInt(choice.values().size())).toArray();
  }

  /** Whether there can be such a unit, and the suite can know what it is like. */
  private boolean isPossible(int[] values) {
    return tellsItsTypes(values) && reachesItsBlocks(values) && hasWhatItsModePagesSay(values);
  }

  /** Where nothing tells which types a unit has, a type that it lacks looks like a defect. */
  private boolean tellsItsTypes(int[] values) {
    boolean lacksTypes = !List.of("", ALL_TYPES).contains(valueOf(UnitOption.TYPES, values));
    return !(is(UnitOption.TMV, "0", values) && lacksTypes);
  }

  /** Blocks with addresses of more than four bytes need commands that have room for them. */
  private boolean reachesItsBlocks(int[] values) {
    boolean short4 =
        is(UnitOption.COMMANDS, "old", values) || is(UnitOption.COMMANDS, "few", values);
    return !(short4 && is(UnitOption.BLOCKS, "8589934592", values));
  }

  /**
   * What a bit of the Control mode page switches on is off where there is no such page, or none
   * that MODE SENSE(10) returns.
   */
  private boolean hasWhatItsModePagesSay(int[] values) {
    boolean readable =
        !is(UnitOption.COMMANDS, "few", values)
            && !is(UnitOption.CONTROL, "none", values)
            && !is(UnitOption.MODES, "six", values);
    return readable
        || Stream.of(UnitOption.TAS, UnitOption.NUAR, UnitOption.DSENSE, UnitOption.SWP)
            .noneMatch(bit -> is(bit, "1", values));
  }

  private boolean is(UnitOption option, String value, int[] values) {
    return valueOf(option, values).equals(value);
  }

  private String valueOf(UnitOption option, int[] values) {
    for (int i = 0; i < values.length; i++) {
      if (choices.get(i).option() == option) {
        return choices.get(i).values().get(values[i]);
      }
    }
    return "";
  }

  private long added(int[] values) {
    return pairs(values).stream().filter(pair -> !covered.contains(pair)).count();
  }

  private static List<Pair> pairs(int[] values) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        pairs.add(new Pair(i, values[i], j, values[j]));
      }
    }
    return pairs;
  }

  private String inWords(int[] values) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Choice choice = choices.get(i);
      words.add(choice.option().title() + "=" + choice.values().get(values[i]));
    }
    return String.join("&", words);
  }
}
