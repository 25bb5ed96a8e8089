package org.pgrsuite.defects;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pgrsuite.embedded.UnitOption;

/**
 * Something about a unit that may be one way or another without its being wrong. Immutable.
 *
 * @param option which
 * @param values as a path string has them; the first is that of the standard unit
 */
record Choice(UnitOption option, List<String> values) {
  private static final Map<UnitOption, List<String>> OF_NUMBERS =
      Map.ofEntries(
          Map.entry(UnitOption.BLOCKS, List.of("131072", "8589934592")),
          Map.entry(UnitOption.TRANSFER, List.of("8192", "64")),
          Map.entry(UnitOption.PORTS, List.of("1", "2")),
          Map.entry(UnitOption.UNITS, List.of("1", "2")),
          Map.entry(UnitOption.REGISTRATIONS, List.of("256", "64", "8")),
          Map.entry(UnitOption.GENERATION, List.of("0", "4294967290")),
          Map.entry(UnitOption.TYPES, List.of("135678", "15", "1356", "78")),
          Map.entry(UnitOption.DELAY, List.of("0")),
          Map.entry(UnitOption.LATENCY, List.of("0")),
          Map.entry(UnitOption.DEPTH, List.of("4096", "4")),
          Map.entry(UnitOption.SERIAL, List.of("PGR0000001")));

  /** A unit without persistent reservations is turned away, and nothing more can be said. */
  private static final Set<UnitOption> FIXED = Set.of(UnitOption.PR);

  Choice {
    values = List.copyOf(values);
  }

  /** All that there are. */
  static List<Choice> all() {
    return Arrays.stream(UnitOption.values())
        .filter(option -> !FIXED.contains(option))
        .map(Choice::of)
        .filter(choice -> choice.values().size() > 1)
        .toList();
  }

  private static Choice of(UnitOption option) {
    List<String> values =
        OF_NUMBERS.containsKey(option)
            ? OF_NUMBERS.get(option)
            : Arrays.asList(option.form().split(" or "));
    return new Choice(option, values);
  }
}
