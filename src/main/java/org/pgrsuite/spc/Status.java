package org.pgrsuite.spc;

/**
 * A SCSI status code. SAM-5 table "status codes". A device may return any value, so this is a
 * record and not an enum.
 *
 * @param code 0 to 255
 */
public record Status(int code) {
  /** The command was done. */
  public static final Status GOOD = new Status(0x00);

  /** Sense data says what happened. */
  public static final Status CHECK_CONDITION = new Status(0x02);

  /** The condition of a search or pre-fetch was met; as good as GOOD. */
  public static final Status CONDITION_MET = new Status(0x04);

  /** Not now: to be sent again. */
  public static final Status BUSY = new Status(0x08);

  /** A reservation does not allow it. */
  public static final Status RESERVATION_CONFLICT = new Status(0x18);

  /** No room in the task set: to be sent again. */
  public static final Status TASK_SET_FULL = new Status(0x28);

  /** An auto contingent allegiance is in the way. */
  public static final Status ACA_ACTIVE = new Status(0x30);

  /** Another initiator aborted the command, and the Control mode page has TAS set to 1. */
  public static final Status TASK_ABORTED = new Status(0x40);

  /** The standard's name, or the code where it has none. */
  public String title() {
    return switch (code) {
      case 0x00 -> "GOOD";
      case 0x02 -> "CHECK CONDITION";
      case 0x04 -> "CONDITION MET";
      case 0x08 -> "BUSY";
      case 0x18 -> "RESERVATION CONFLICT";
      case 0x28 -> "TASK SET FULL";
      case 0x30 -> "ACA ACTIVE";
      case 0x40 -> "TASK ABORTED";
      default -> "status %02Xh".formatted(code);
    };
  }

  /** Whether the standard asks the initiator to send the command again. */
  public boolean asksForRetry() {
    return equals(BUSY) || equals(TASK_SET_FULL);
  }

  @Override
  public String toString() {
    return title();
  }
}
