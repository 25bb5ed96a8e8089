package org.pgrsuite.spc;

/**
 * Standard INQUIRY data. SPC-4 6.6.2, table 175.
 *
 * @param peripheralQualifier byte 0, bits 7 to 5; 0 if a device is connected
 * @param peripheralDeviceType byte 0, bits 4 to 0; 0 is a direct access block device
 * @param vendor T10 VENDOR IDENTIFICATION: bytes 8 to 15, without padding; here and below what is
 *     not printable ASCII is written as an octal escape
 * @param product PRODUCT IDENTIFICATION: bytes 16 to 31, without padding
 * @param revision PRODUCT REVISION LEVEL: bytes 32 to 35, without padding
 */
public record InquiryData(
    int peripheralQualifier,
    int peripheralDeviceType,
    String vendor,
    String product,
    String revision) {
  /** Length of the data that this record speaks of: 36 bytes. */
  public static final int LENGTH = 36;

  private static final String ANSWER = "INQUIRY";

  /** INQUIRY for the standard data: {@code 12 00 00 00 24 00}. */
  public static Command command() {
    return inquiry(0, 0, LENGTH);
  }

  /** INQUIRY for a page of vital product data: {@code 12 01 83 10 00 00}. */
  public static Command vitalProductData(int page) {
    return inquiry(1, page, 4096);
  }

  private static Command inquiry(int evpd, int page, int allocationLength) {
    Bytes cdb =
        new BytesBuilder(6)
            .u8(0, OperationCode.INQUIRY)
            .u8(1, evpd)
            .u8(2, page)
            .u16(3, allocationLength)
            .build();
    return Command.in(cdb, allocationLength);
  }

  /**
   * Decodes standard INQUIRY data. {@code 00 00 06 02 1F 00 00 00}, then {@code PGRSUITE}, {@code
   * EMBEDDED UNIT}, {@code 0001} in ASCII, padded with blanks, is a disk of that name.
   *
   * @throws MalformedDataException if there are fewer than 36 bytes
   */
  public static InquiryData decode(Bytes answer) {
    MalformedDataException.requireLength(answer, LENGTH, ANSWER, "SPC-4 6.6.2");
    return new InquiryData(
        answer.u8(0) >>> 5,
        answer.u8(0) & 0x1F,
        text(answer, 8, 8),
        text(answer, 16, 16),
        text(answer, 32, 4));
  }

  private static String text(Bytes answer, int offset, int length) {
    return Words.printable(answer.slice(offset, length)).strip();
  }
}
