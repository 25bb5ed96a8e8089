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
