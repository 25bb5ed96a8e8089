package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.BytesBuilder;

/**
 * REPORT LUNS: the logical units, from LUN 0 on; there are no well-known logical units. SPC-4 6.33
 * [UA-03].
 */
final class ReportLuns implements CommandHandler {
  private static final int HEADER = 8;
  private static final int LUN = 8;

  @Override
  public Outcome execute(Request request) {
    return switch (request.cdb().u8(2)) {
      case 0x00, 0x02 -> list(request, (int) request.options().number(UnitOption.UNITS));
      case 0x01 -> list(request, 0);
      default -> Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    };
  }

  private static Outcome list(Request request, int luns) {
    BytesBuilder answer = new BytesBuilder(HEADER + LUN * luns).u32(0, (long) LUN * luns);
    for (int lun = 0; lun < luns; lun++) {
      answer.u8(HEADER + LUN * lun + 1, lun);
    }
    long allocationLength = request.cdb().u32(6);
    return Reply.data(request.rules().transfers().limited(answer.build(), allocationLength));
  }
}
