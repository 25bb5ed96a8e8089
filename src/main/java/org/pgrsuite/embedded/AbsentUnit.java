package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;

/** What a logical unit number is answered that no unit has. SAM-5 5.12, SPC-4 6.6 [ERR-09]. */
final class AbsentUnit {
  private static final Refusal NOT_SUPPORTED =
      Refusal.illegalRequest(AdditionalSense.LOGICAL_UNIT_NOT_SUPPORTED);
  private static final int NO_DEVICE = 0x7F;

  /**
   * What comes of a command.
   *
   * @param request the command, as if it were for a unit that exists
   */
  Outcome outcome(Request request) {
    return switch (request.operationCode()) {
      case OperationCode.INQUIRY -> withoutDevice(new Inquiry().execute(request));
      case OperationCode.REPORT_LUNS -> new ReportLuns().execute(request);
      case OperationCode.REQUEST_SENSE -> sense(request);
      default -> NOT_SUPPORTED;
    };
  }

  private static Outcome withoutDevice(Outcome inquiry) {
    if (!(inquiry instanceof Reply reply) || reply.dataIn().isEmpty()) {
      return inquiry;
    }
    byte[] data = reply.dataIn().toArray();
    data[0] = NO_DEVICE;
    return Reply.data(Bytes.copyOf(data));
  }

  private static Outcome sense(Request request) {
    Bytes sense =
        SenseData.of(SenseKey.ILLEGAL_REQUEST, AdditionalSense.LOGICAL_UNIT_NOT_SUPPORTED).encode();
    return Reply.data(request.rules().transfers().limited(sense, request.cdb().u8(4)));
  }
}
