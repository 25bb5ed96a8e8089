package org.pgrsuite.path;

import java.util.Optional;
import org.pgrsuite.spc.Bytes;
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

  /** Whether it ended in CHECK CONDITION with the sense key UNIT ATTENTION. */
  public boolean isUnitAttention() {
    return status.equals(Status.CHECK_CONDITION)
        && senseData().filter(SenseData::isUnitAttention).isPresent();
  }

  /** As features write it: GOOD, RESERVATION CONFLICT, or sense key and additional sense. */
  public String outcome() {
    return status.equals(Status.CHECK_CONDITION)
        ? senseData().map(SenseData::toString).orElse("CHECK CONDITION without usable sense data")
        : status.title();
  }
}
