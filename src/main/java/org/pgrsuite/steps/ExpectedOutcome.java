package org.pgrsuite.steps;

import java.util.Arrays;
import java.util.Optional;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

/**
 * How a command has to end: with a status, or in CHECK CONDITION with exactly this sense key and
 * additional sense code.
 *
 * @param status the status
 * @param senseKey the sense key of a CHECK CONDITION
 * @param additional the additional sense of a CHECK CONDITION
 */
public record ExpectedOutcome(
    Status status, Optional<SenseKey> senseKey, Optional<AdditionalSense> additional) {
  /** Done. */
  static final ExpectedOutcome GOOD = status(Status.GOOD);

  /** A reservation is in the way. */
  static final ExpectedOutcome RESERVATION_CONFLICT = status(Status.RESERVATION_CONFLICT);

  private static ExpectedOutcome status(Status status) {
    return new ExpectedOutcome(status, Optional.empty(), Optional.empty());
  }

  /**
   * An outcome as features write it: {@code GOOD}, {@code RESERVATION CONFLICT}, or sense key and
   * additional sense by name.
   *
   * @throws ConfigurationException if a name is none of the standard's
   */
  static ExpectedOutcome parse(String text) {
    for (ExpectedOutcome plain : new ExpectedOutcome[] {GOOD, RESERVATION_CONFLICT}) {
      if (plain.toString().equals(text)) {
        return plain;
      }
    }
    String[] parts = text.split(", ", 2);
    return new ExpectedOutcome(
        Status.CHECK_CONDITION, Optional.of(senseKey(parts[0], text)), additional(parts, text));
  }

  /** Whether the command ended like this. */
  boolean matches(ScsiResult result) {
    return result.status().equals(status)
        && (senseKey.isEmpty() || result.senseData().filter(this::matches).isPresent());
  }

  private boolean matches(SenseData sense) {
    return !sense.isDeferred()
        && senseKey.equals(Optional.of(sense.key()))
        && additional.equals(Optional.of(sense.additional()));
  }

  private static SenseKey senseKey(String title, String text) {
    return Arrays.stream(SenseKey.values())
        .filter(key -> key.title().equals(title))
        .findFirst()
        .orElseThrow(() -> unknown(text));
  }

  private static Optional<AdditionalSense> additional(String[] parts, String text) {
    return Optional.of(
        AdditionalSense.named(parts.length > 1 ? parts[1] : "").orElseThrow(() -> unknown(text)));
  }

  private static ConfigurationException unknown(String text) {
    return new ConfigurationException(
        "'%s' is no outcome that the standard names; write GOOD, RESERVATION CONFLICT, or a sense key and an additional sense code such as ILLEGAL REQUEST, INVALID FIELD IN CDB"
            .formatted(text));
  }

  @Override
  public String toString() {
    return senseKey
        .map(key -> key + ", " + additional.map(AdditionalSense::title).orElse(""))
        .orElseGet(status::title);
  }
}
