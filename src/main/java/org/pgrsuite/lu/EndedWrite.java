package org.pgrsuite.lu;

import java.util.Optional;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;

/**
 * A write that was in progress, and what became of it.
 *
 * @param description whose it was and where to: {@code initiator I1's WRITE(10) of …}
 * @param result what was answered; nothing if it got no answer in the time that there was
 * @param lost why there will be no answer, if the connection was lost
 * @param reachedMedium whether its data is in the block; if not, what was there before is
 */
public record EndedWrite(
    String description,
    Optional<ScsiResult> result,
    Optional<TransportException> lost,
    boolean reachedMedium) {
  /**
   * The write should have been answered: where the connection was lost nobody knows whether it was.
   *
   * @throws TransportException if the connection was lost
   */
  public void requireConnection() {
    if (lost.isPresent()) {
      throw lost.get();
    }
  }

  /** How it ended: {@code GOOD}; {@code no answer}. */
  public String outcome() {
    return result.map(ScsiResult::outcome).orElse("no answer");
  }

  @Override
  public String toString() {
    return "%s ended with %s and %s the block"
        .formatted(description, outcome(), reachedMedium ? "changed" : "did not change");
  }
}
