package org.pgrsuite.embedded;

import java.nio.charset.StandardCharsets;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.OperationCode;

/** INQUIRY: standard data and vital product data. SPC-4 6.6 [UA-02, ACC-27]. */
final class Inquiry implements CommandHandler {
  /** T10 VENDOR IDENTIFICATION, 8 characters. */
  static final String VENDOR = "PGRSUITE";

  /** PRODUCT IDENTIFICATION, 16 characters. */
  static final String PRODUCT = "EMBEDDED UNIT   ";

  private static final String REVISION = "0001";
  private static final int USUAL_LENGTH = 96;
  private static final int SPC_4 = 0x06;
  private static final int HIERARCHICAL_LUNS_AND_FORMAT_2 = 0x12;
  private static final int REMOVABLE = 0x80;
  private static final int COPY = 0x08;
  private static final int IMPLICIT_PORT_GROUPS = 0x10;
  private static final int EXPLICIT_PORT_GROUPS = 0x20;
  private static final int COMMAND_QUEUEING = 0x02;

  private final VitalProductData pages = new VitalProductData();

  @Override
  public Outcome execute(Request request) {
    boolean vital = request.cdb().bit(1, 0x01);
    int page = request.cdb().u8(2);
    if (!vital && page != 0) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    }
    return vital
        ? pages.page(page, request).map(data -> limited(request, data)).orElseGet(this::noSuchPage)
        : limited(request, standardData(request));
  }

  private static Outcome limited(Request request, Bytes data) {
    int allocationLength = request.cdb().u16(3);
    return Reply.data(request.rules().transfers().limited(data, allocationLength));
  }

  private Outcome noSuchPage() {
    return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  /** SPC-4 6.6.2, table 175: a direct access block device; the versions are SAM-5 to iSCSI. */
  private static Bytes standardData(Request request) {
    UnitOptions options = request.options();
    int length = (int) options.number(UnitOption.STANDARD_DATA);
    BytesBuilder data =
        new BytesBuilder(length)
            .u8(2, SPC_4)
            .u8(3, HIERARCHICAL_LUNS_AND_FORMAT_2)
            .u8(4, length - 5)
            .bit(1, REMOVABLE, options.is(UnitOption.REMOVABLE))
            .u8(5, COPY)
            .bit(5, IMPLICIT_PORT_GROUPS, has(request, OperationCode.MAINTENANCE_IN))
            .bit(5, EXPLICIT_PORT_GROUPS, has(request, OperationCode.MAINTENANCE_OUT))
            .u8(7, COMMAND_QUEUEING)
            .bytes(8, ascii(VENDOR))
            .bytes(16, ascii(PRODUCT))
            .bytes(32, ascii(REVISION));
    if (length >= USUAL_LENGTH) {
      data.u16(58, 0x00A0).u16(60, 0x0460).u16(62, 0x04C0).u16(64, 0x0960);
    }
    return data.build();
  }

  private static boolean has(Request request, int operationCode) {
    return request.rules().capabilities().has(request.options(), operationCode);
  }

  /** Text as bytes, one a character. */
  static Bytes ascii(String text) {
    return Bytes.copyOf(text.getBytes(StandardCharsets.US_ASCII));
  }
}
