package org.pgrsuite.spc;

/**
 * What MODE SENSE says of the medium as a whole. SPC-4 6.11, 6.12 and SBC-3 6.4.1, table 131.
 *
 * @param writeProtected WP: bit 7 of the device specific parameter, which is byte 2 of the mode
 *     parameter header of MODE SENSE(6) and byte 3 of that of MODE SENSE(10)
 */
public record ModeParameters(boolean writeProtected) {
  private static final int HEADER_LENGTH = 4;
  private static final int LONG_HEADER_LENGTH = 8;
  private static final int DISABLE_BLOCK_DESCRIPTORS = 0x08;
  private static final int ALL_PAGES = 0x3F;

  /** MODE SENSE(6) for the header of all pages: {@code 1A 08 3F 00 04 00}. */
  public static Command command() {
    Bytes cdb =
        new BytesBuilder(6)
            .u8(0, OperationCode.MODE_SENSE_6)
            .u8(1, DISABLE_BLOCK_DESCRIPTORS)
            .u8(2, ALL_PAGES)
            .u8(4, HEADER_LENGTH)
            .build();
    return Command.in(cdb, HEADER_LENGTH);
  }

  /** MODE SENSE(10) for the same: {@code 5A 08 3F 00 00 00 00 00 08 00}. */
  public static Command command10() {
    Bytes cdb =
        new BytesBuilder(10)
            .u8(0, OperationCode.MODE_SENSE_10)
            .u8(1, DISABLE_BLOCK_DESCRIPTORS)
            .u8(2, ALL_PAGES)
            .u16(7, LONG_HEADER_LENGTH)
            .build();
    return Command.in(cdb, LONG_HEADER_LENGTH);
  }

  /**
   * Decodes the header of MODE SENSE(10): {@code 00 46 00 90 00 00 00 00} is write protected.
   *
   * @throws MalformedDataException if there are fewer than 4 bytes
   */
  public static ModeParameters decode10(Bytes answer) {
    MalformedDataException.requireLength(answer, 4, "MODE SENSE(10)", "SPC-4 7.5.5");
    return new ModeParameters(answer.bit(3, 0x80));
  }

  /**
   * Decodes the header: {@code 43 00 90 00} is write protected, {@code 43 00 10 00} is not.
   *
   * @throws MalformedDataException if there are fewer than 3 bytes
   */
  public static ModeParameters decode(Bytes answer) {
    MalformedDataException.requireLength(answer, 3, "MODE SENSE(6)", "SPC-4 7.5.5");
    return new ModeParameters(answer.bit(2, 0x80));
  }
}
