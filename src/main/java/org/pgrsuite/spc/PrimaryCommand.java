package org.pgrsuite.spc;

/** Commands without fields that the suite varies. SPC-4 6. */
public final class PrimaryCommand {
  private static final int REQUEST_SENSE_ALLOCATION = 252;
  private static final int REPORT_LUNS_ALLOCATION = 4096;

  private PrimaryCommand() {}

  /** TEST UNIT READY: {@code 00 00 00 00 00 00}. */
  public static Command testUnitReady() {
    return Command.withoutData(new BytesBuilder(6).build());
  }

  /** REQUEST SENSE for fixed-format sense data: {@code 03 00 00 00 FC 00}. */
  public static Command requestSense() {
    Bytes cdb =
        new BytesBuilder(6)
            .u8(0, OperationCode.REQUEST_SENSE)
            .u8(4, REQUEST_SENSE_ALLOCATION)
            .build();
    return Command.in(cdb, REQUEST_SENSE_ALLOCATION);
  }

  /** PREVENT ALLOW MEDIUM REMOVAL with PREVENT 0: {@code 1E 00 00 00 00 00}. */
  public static Command allowMediumRemoval() {
    return Command.withoutData(
        new BytesBuilder(6).u8(0, OperationCode.PREVENT_ALLOW_MEDIUM_REMOVAL).build());
  }

  /** START STOP UNIT with START 1: {@code 1B 00 00 00 01 00}. */
  public static Command startUnit() {
    return Command.withoutData(
        new BytesBuilder(6).u8(0, OperationCode.START_STOP_UNIT).u8(4, 1).build());
  }

  /** RESERVE(6) of SPC-2: {@code 16 00 00 00 00 00}. */
  public static Command reserve6() {
    return Command.withoutData(new BytesBuilder(6).u8(0, OperationCode.RESERVE_6).build());
  }

  /** RELEASE(6) of SPC-2: {@code 17 00 00 00 00 00}. */
  public static Command release6() {
    return Command.withoutData(new BytesBuilder(6).u8(0, OperationCode.RELEASE_6).build());
  }

  /** RESERVE(10) of SPC-2: {@code 56 00 00 00 00 00 00 00 00 00}. */
  public static Command reserve10() {
    return Command.withoutData(new BytesBuilder(10).u8(0, OperationCode.RESERVE_10).build());
  }

  /** RELEASE(10) of SPC-2: {@code 57 00 00 00 00 00 00 00 00 00}. */
  public static Command release10() {
    return Command.withoutData(new BytesBuilder(10).u8(0, OperationCode.RELEASE_10).build());
  }

  /** A command with an operation code of the vendor's range: {@code C0 00 00 00 00 00}. */
  public static Command vendorSpecific() {
    return Command.withoutData(new BytesBuilder(6).u8(0, 0xC0).build());
  }

  /** REPORT LUNS: {@code A0 00 00 00 00 00 00 00 10 00 00 00}. */
  public static Command reportLuns() {
    Bytes cdb =
        new BytesBuilder(12)
            .u8(0, OperationCode.REPORT_LUNS)
            .u32(6, REPORT_LUNS_ALLOCATION)
            .build();
    return Command.in(cdb, REPORT_LUNS_ALLOCATION);
  }
}
