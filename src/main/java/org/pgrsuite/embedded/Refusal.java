package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

/**
 * A command that was not done.
 *
 * @param status a status other than GOOD
 * @param sense what goes with CHECK CONDITION
 */
public record Refusal(Status status, Optional<SenseData> sense) implements Outcome, Ruling {
  /** RESERVATION CONFLICT, which has no sense data. */
  public static final Refusal CONFLICT = new Refusal(Status.RESERVATION_CONFLICT, Optional.empty());

  /** CHECK CONDITION, ILLEGAL REQUEST. */
  public static Refusal illegalRequest(AdditionalSense additional) {
    return checkCondition(SenseKey.ILLEGAL_REQUEST, additional);
  }

  /** CHECK CONDITION, UNIT ATTENTION. */
  public static Refusal unitAttention(AdditionalSense additional) {
    return checkCondition(SenseKey.UNIT_ATTENTION, additional);
  }

  /** CHECK CONDITION with any sense key. */
  public static Refusal checkCondition(SenseKey key, AdditionalSense additional) {
    return new Refusal(Status.CHECK_CONDITION, Optional.of(SenseData.of(key, additional)));
  }

  /** A refusal if {@code wrong}. */
  public static Optional<Refusal> when(boolean wrong, Refusal refusal) {
    return wrong ? Optional.of(refusal) : Optional.empty();
  }

  /** CHECK CONDITION, ILLEGAL REQUEST if {@code wrong}. */
  public static Optional<Refusal> when(boolean wrong, AdditionalSense additional) {
    return wrong ? Optional.of(illegalRequest(additional)) : Optional.empty();
  }
}
