package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

/**
 * GET LBA STATUS: one descriptor that calls all blocks from the given one on mapped, which they may
 * be. SBC-3 5.4, tables 38 and 39 [ACC-36].
 */
final class GetLbaStatus implements CommandHandler {
  private static final int LENGTH = 24;
  private static final long MOST = 0xFFFF_FFFFL;

  @Override
  public Optional<Refusal> fault(Request request) {
    BlockRange first = new BlockRange(request.cdb().u64(2), 0, 0);
    return request.rules().blocks().address(first, request.options());
  }

  @Override
  public Outcome execute(Request request) {
    Optional<Refusal> refusal =
        request.rules().blocks().ready(request.unit()).or(() -> fault(request));
    return refusal.isPresent() ? refusal.get() : descriptor(request, request.cdb().u64(2));
  }

  private static Outcome descriptor(Request request, long address) {
    Bytes answer =
        new BytesBuilder(LENGTH)
            .u32(0, LENGTH - 4)
            .u64(8, address)
            .u32(16, Math.min(MOST, request.options().blocks() - address))
            .build();
    return Reply.data(request.rules().transfers().limited(answer, request.cdb().u32(10)));
  }
}
