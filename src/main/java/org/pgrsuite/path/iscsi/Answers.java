package org.pgrsuite.path.iscsi;

import org.pgrsuite.spc.Bytes;

/** What the fields of an ended command mean. No native memory in here. */
final class Answers {
  /** {@code enum scsi_status}: values above FFh are libiscsi's own, not the target's. */
  static final int HIGHEST_SCSI_STATUS = 0xFF;

  static final int REDIRECTED = 0x101;
  static final int CANCELLED = 0x0F000000;
  static final int TIMED_OUT = 0x0F000002;

  private static final int LENGTH_FIELD = 2;

  private Answers() {}

  /** Whether the target said this. */
  static boolean isFromTarget(int status) {
    return status >= 0 && status <= HIGHEST_SCSI_STATUS;
  }

  /**
   * The sense data of a SCSI Response. RFC 7143 11.4.7: SenseLength (2 bytes), then sense data,
   * then padding.
   */
  static Bytes sense(Bytes dataSegment) {
    if (dataSegment.length() < LENGTH_FIELD) {
      return Bytes.NONE;
    }
    int announced = dataSegment.u16(0);
    return dataSegment.slice(
        LENGTH_FIELD, Math.min(announced, dataSegment.length() - LENGTH_FIELD));
  }
}
