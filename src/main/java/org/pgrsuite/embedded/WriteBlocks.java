package org.pgrsuite.embedded;

import java.util.Optional;

/**
 * WRITE(6), WRITE(10) and WRITE(16). SBC-3 5.32, 5.33, 5.35 [ACC-13]. A write that is refused
 * changes no block [ACC-40].
 */
public class WriteBlocks implements CommandHandler {
  @Override
  public Outcome execute(Request request) {
    BlockRange range = BlockRange.of(request.cdb());
    BlockRules rules = request.rules().blocks();
    UnitOptions options = request.options();
    Optional<Refusal> refusal =
        rules
            .refuse(range, options)
            .or(() -> rules.data(range, options, request.dataOut().length()));
    return refusal.isPresent() ? refusal.get() : write(request, range);
  }

  private static Reply write(Request request, BlockRange range) {
    request.unit().medium().write(range, request.dataOut());
    return Reply.taken((int) range.blocks() * request.options().blockLength());
  }
}
