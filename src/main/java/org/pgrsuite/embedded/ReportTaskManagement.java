package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

/** REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS. SPC-4 6.36 [ACC-28]. */
final class ReportTaskManagement implements CommandHandler {
  /** ABORT TASK, ABORT TASK SET, CLEAR TASK SET, LOGICAL UNIT RESET, TARGET RESET. */
  private static final int SUPPORTED = 0xDA;

  private static final int EXTENDED_LENGTH = 16;

  @Override
  public Outcome execute(Request request) {
    boolean extended = request.cdb().bit(2, 0x80);
    int length = extended ? EXTENDED_LENGTH : 4;
    Bytes answer = new BytesBuilder(length).u8(0, SUPPORTED).u8(3, length - 4).build();
    return Reply.data(request.rules().transfers().limited(answer, request.cdb().u32(6)));
  }
}
