package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.OperationCode;

/** READ CAPACITY(16), the one service action of SERVICE ACTION IN(16) here. SBC-3 5.16 [ACC-19]. */
public class ReadCapacity16 implements CommandHandler {
  @Override
  public Outcome execute(Request request) {
    return request.serviceAction() == OperationCode.READ_CAPACITY_16_ACTION
        ? capacity(request)
        : Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  private static Outcome capacity(Request request) {
    Bytes answer =
        new BytesBuilder(32)
            .u64(0, request.options().blocks() - 1)
            .u32(8, request.options().blockLength())
            .build();
    long allocationLength = request.cdb().u32(10);
    return Reply.data(request.rules().transfers().limited(answer, allocationLength));
  }
}
