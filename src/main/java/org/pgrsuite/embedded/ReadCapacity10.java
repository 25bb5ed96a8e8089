package org.pgrsuite.embedded;

import org.pgrsuite.spc.BytesBuilder;

/** READ CAPACITY(10): last logical block address and block length. SBC-3 5.15 [ACC-19]. */
final class ReadCapacity10 implements CommandHandler {
  private static final long MOST = 0xFFFF_FFFFL;

  @Override
  public Outcome execute(Request request) {
    return Reply.data(
        new BytesBuilder(8)
            .u32(0, Math.min(request.options().blocks() - 1, MOST))
            .u32(4, request.options().blockLength())
            .build());
  }
}
