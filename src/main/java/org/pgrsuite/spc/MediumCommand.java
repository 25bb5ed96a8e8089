package org.pgrsuite.spc;

/** Commands that deal with a medium that can be removed. SPC-4 6.4.2, SBC-3 5.15 and 5.24. */
public final class MediumCommand {
  private static final int START_AND_EJECT = 0x03;
  private static final int EJECT = 0x02;

  private MediumCommand() {}

  /** PREVENT ALLOW MEDIUM REMOVAL with PREVENT=1: {@code 1E 00 00 00 01 00}. */
  public static Command prevent() {
    return withByte4(OperationCode.PREVENT_ALLOW_MEDIUM_REMOVAL, 1);
  }

  /** PREVENT ALLOW MEDIUM REMOVAL with PREVENT=0: {@code 1E 00 00 00 00 00}. */
  public static Command allow() {
    return withByte4(OperationCode.PREVENT_ALLOW_MEDIUM_REMOVAL, 0);
  }

  /** START STOP UNIT with LOEJ=1 and START=0: {@code 1B 00 00 00 02 00}. */
  public static Command eject() {
    return withByte4(OperationCode.START_STOP_UNIT, EJECT);
  }

  /** START STOP UNIT with LOEJ=1 and START=1: {@code 1B 00 00 00 03 00}. */
  public static Command load() {
    return withByte4(OperationCode.START_STOP_UNIT, START_AND_EJECT);
  }

  /**
   * RMB of standard INQUIRY data, byte 1, bit 7 (SPC-4 table 175): {@code 00 80} is a disk whose
   * medium can be removed. What is cut off before it says no.
   */
  public static boolean isRemovable(Bytes inquiry) {
    return inquiry.length() > 1 && (inquiry.u8(1) & 0x80) != 0;
  }

  private static Command withByte4(int operationCode, int value) {
    return Command.withoutData(new BytesBuilder(6).u8(0, operationCode).u8(4, value).build());
  }
}
