package org.pgrsuite.steps;

import static org.hamcrest.MatcherAssert.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.pgrsuite.lu.Snapshot;
import org.pgrsuite.lu.Trial;

/**
 * What a step says to be unchanged.
 *
 * @param parts at least one
 */
public record Subject(Set<Part> parts) {
  /** What can be unchanged. */
  enum Part {
    REGISTRATIONS,
    RESERVATION,
    DATA
  }

  static Subject parse(String text) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    Arrays.stream(Part.values())
        .filter(part -> text.contains(part.name().toLowerCase(Locale.ROOT)))
        .forEach(parts::add);
    return new Subject(parts);
  }

  /** Compares what is now with what was before the last act. */
  void confirmUnchanged(Trial trial) {
    if (has(Part.DATA)) {
      trial.access().confirmAsBefore();
    }
    if (has(Part.REGISTRATIONS) || has(Part.RESERVATION)) {
      assertThat(describe(trial.now()), Reports.unchanged(describe(trial.before())));
    }
  }

  private boolean has(Part part) {
    return parts.contains(part);
  }

  /** These parts of a state in words; equal words mean an equal state. */
  private String describe(Snapshot state) {
    StringJoiner words = new StringJoiner("; ");
    if (has(Part.REGISTRATIONS)) {
      words.add(Snapshot.describeKeys(state.keys()));
      words.add("PRgeneration " + state.generation());
    }
    if (has(Part.RESERVATION)) {
      words.add(Snapshot.describeReservation(state.reservation()));
    }
    return words.toString();
  }
}
