package org.pgrsuite.path;

import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.AnswerText;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.Status;

/**
 * What a logical unit answered to one command. Immutable.
 *
 * @param status the SCSI status
 * @param sense sense data as received, empty if there was none
 * @param dataIn the bytes that were received, no more than the command was ready to take
 * @param residual bytes that were announced and not moved; negative: bytes by which the logical
 *     unit would have moved more
 * @param nanos time from sending to the answer in nanoseconds
 */
public record ScsiResult(Status status, Bytes sense, Bytes dataIn, int residual, long nanos) {
  /** The decoded sense data, if there is any that can be decoded. */
  public Optional<SenseData> senseData() {
    return SenseData.decode(sense);
  }

  /** Whether the command was done. */
  public boolean isGood() {
    return status.equals(Status.GOOD);
  }

  /** Whether it ended in CHECK CONDITION with the sense key UNIT ATTENTION, about this command. */
  public boolean isUnitAttention() {
    return isCheckCondition(sense -> sense.isUnitAttention() && !sense.isDeferred());
  }

  /** The unit attention that {@link #isUnitAttention()} speaks of, if it is one. */
  public Optional<AdditionalSense> unitAttention() {
    return isUnitAttention() ? senseData().map(SenseData::additional) : Optional.empty();
  }

  /**
   * Whether it ended in CHECK CONDITION because of an error of an earlier command (response codes
   * 71h and 73h): this one was not carried out, and nothing is said about it. SPC-4 4.5.7.
   */
  public boolean isDeferred() {
    return isCheckCondition(SenseData::isDeferred);
  }

  /**
   * Whether a unit attention came with the response code of a deferred error. There is no such
   * thing: the logical unit says it wrongly. SPC-4 4.5, SAM-4 5.14.
   */
  public boolean isDeferredUnitAttention() {
    return isCheckCondition(sense -> sense.isUnitAttention() && sense.isDeferred());
  }

  /**
   * Whether the command was not carried out for a reason that passes by itself and has nothing to
   * do with it: BUSY, TASK SET FULL, or a logical unit that is not ready and will be without
   * anybody's help.
   */
  public boolean isToBeRepeated() {
    return status.asksForRetry()
        || isCheckCondition(sense -> sense.isBecomingReady() && !sense.isDeferred());
  }

  /**
   * As features write it: GOOD, RESERVATION CONFLICT, or sense key and additional sense; what is
   * not about this command, or cannot be read, is said so.
   */
  public String outcome() {
    return AnswerText.outcome(status, sense);
  }

  /**
   * What is odd about the amount of data: more or less of it than the residual allows for, or a
   * residual that cannot be. Nothing where it is in order; that an answer is shorter than the room
   * for it is in order.
   *
   * @param command what was sent
   */
  public Optional<String> oddity(Command command) {
    return Transfer.oddity(command, this);
  }

  private boolean isCheckCondition(Predicate<SenseData> test) {
    return status.equals(Status.CHECK_CONDITION) && senseData().filter(test).isPresent();
  }
}
