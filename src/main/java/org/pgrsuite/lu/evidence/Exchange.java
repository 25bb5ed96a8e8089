package org.pgrsuite.lu.evidence;

import java.util.Optional;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;

/**
 * One command and what became of it: the evidence. Immutable.
 *
 * @param initiator who sent it: {@code I1}
 * @param purpose why it was sent
 * @param command what was sent
 * @param result what the logical unit answered; nothing if host or wire failed
 * @param failure what host or wire did wrong, in words; empty if the logical unit answered
 */
public record Exchange(
    String initiator,
    Purpose purpose,
    Command command,
    Optional<ScsiResult> result,
    String failure) {
  /** The logical unit has answered. */
  public static Exchange answered(
      String initiator, Purpose purpose, Command command, ScsiResult result) {
    return new Exchange(initiator, purpose, command, Optional.of(result), "");
  }

  /** Host or wire failed, or there was no answer for another reason. */
  public static Exchange failed(
      String initiator, Purpose purpose, Command command, String failure) {
    return new Exchange(initiator, purpose, command, Optional.empty(), failure);
  }

  /** The same, said to have happened there: {@code I1 at the second unit}. */
  public Exchange at(String place) {
    return new Exchange(initiator + " at " + place, purpose, command, result, failure);
  }
}
