package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;

/**
 * Commands that have little to tell or to do here: LOG SENSE and SELECT, SEND DIAGNOSTIC and
 * RECEIVE DIAGNOSTIC RESULTS, READ DEFECT DATA, EXTENDED COPY(LID4), POPULATE TOKEN, WRITE USING
 * TOKEN and RECEIVE COPY RESULTS, SECURITY PROTOCOL IN and OUT, WRITE LONG. SPC-4 6, SBC-3 5.
 */
final class ShortLists {
  private ShortLists() {}

  /** LOG SENSE: the list of pages, in which there is only itself [ACC-26]. */
  static Outcome logSense(Request request) {
    return onlyPage(request, request.cdb().u8(2) & 0x3F, request.cdb().u16(7));
  }

  /** RECEIVE DIAGNOSTIC RESULTS: the list of pages, in which there is only itself [ACC-34]. */
  static Outcome receiveDiagnosticResults(Request request) {
    int page = request.cdb().bit(1, 0x01) ? request.cdb().u8(2) : 0;
    return onlyPage(request, page, request.cdb().u16(3));
  }

  private static Outcome onlyPage(Request request, int page, int allocationLength) {
    return page == 0
        ? limited(request, Bytes.of(0, 0, 0, 1, 0), allocationLength)
        : Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  /** LOG SELECT: resets what there is not, and takes no parameters [ACC-26]. */
  static Outcome logSelect(Request request) {
    return withoutParameters(request.cdb().u16(7));
  }

  /** SEND DIAGNOSTIC: the self-test passes, and no parameters are taken [ACC-34]. */
  static Outcome sendDiagnostic(Request request) {
    return withoutParameters(request.cdb().u16(3));
  }

  /**
   * EXTENDED COPY(LID4), POPULATE TOKEN and WRITE USING TOKEN: an empty list copies nothing and
   * makes no token, another is refused [ACC-30, ACC-38].
   */
  static Outcome emptyCopy(Request request) {
    return withoutParameters(request.cdb().u32(10));
  }

  /** WRITE LONG(10): no bytes are written, others are refused [ACC-13]. */
  static Outcome writeLong10(Request request) {
    return withoutParameters(request.cdb().u16(7));
  }

  /** WRITE LONG(16): no bytes are written, others are refused [ACC-13]. */
  static Outcome writeLong16(Request request) {
    return withoutParameters(request.cdb().u16(12));
  }

  private static Outcome withoutParameters(long listLength) {
    return listLength == 0
        ? Reply.DONE
        : Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  /** READ DEFECT DATA(10): a header, and no defects [ACC-36]. */
  static Outcome readDefectData10(Request request) {
    return limited(request, Bytes.of(0, request.cdb().u8(2) & 0x1F, 0, 0), request.cdb().u16(7));
  }

  /** READ DEFECT DATA(12): a header, and no defects [ACC-36]. */
  static Outcome readDefectData12(Request request) {
    Bytes header = Bytes.of(0, request.cdb().u8(1) & 0x1F, 0, 0, 0, 0, 0, 0);
    return limited(request, header, request.cdb().u32(6));
  }

  /** RECEIVE COPY OPERATING PARAMETERS: no descriptors, no segments [ACC-32]. */
  static Outcome copyOperatingParameters(Request request) {
    byte[] answer = new byte[44];
    answer[3] = 40;
    return limited(request, Bytes.copyOf(answer), request.cdb().u32(10));
  }

  /**
   * SECURITY PROTOCOL IN: the list of protocols (protocol 00h, page 0000h), in which there is only
   * itself [ACC-37]. ALLOCATION LENGTH may count 512 bytes: INC_512, byte 4, bit 7.
   */
  static Outcome securityProtocols(Request request) {
    if (request.cdb().u8(1) != 0 || request.cdb().u16(2) != 0) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    }
    int unit = request.cdb().bit(4, 0x80) ? 512 : 1;
    return limited(request, Bytes.of(0, 0, 0, 0, 0, 0, 0, 1, 0), unit * request.cdb().u32(6));
  }

  /**
   * SECURITY PROTOCOL OUT: no transfer, of the protocol that there is, tells nothing; anything else
   * is refused [ACC-37].
   */
  static Outcome securityProtocolOut(Request request) {
    boolean known = request.cdb().u8(1) == 0 && request.cdb().u16(2) == 0;
    return known && request.cdb().u32(6) == 0
        ? Reply.DONE
        : Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  private static Outcome limited(Request request, Bytes answer, long allocationLength) {
    return Reply.data(request.rules().transfers().limited(answer, allocationLength));
  }
}
