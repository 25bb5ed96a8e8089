package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

/** READ CAPACITY(16). SBC-3 5.16 [ACC-19]. Blocks can be unmapped, and then read as zeros. */
final class ReadCapacity16 implements CommandHandler {
  private static final int THIN = 0xC0;

  @Override
  public Outcome execute(Request request) {
    Bytes answer =
        new BytesBuilder(32)
            .u64(0, request.options().blocks() - 1)
            .u32(8, request.options().blockLength())
            .u8(14, THIN)
            .build();
    long allocationLength = request.cdb().u32(10);
    return Reply.data(request.rules().transfers().limited(answer, allocationLength));
  }
}
