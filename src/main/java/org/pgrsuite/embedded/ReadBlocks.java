package org.pgrsuite.embedded;

import java.util.Optional;

/** READ(6), READ(10) and READ(16). SBC-3 5.7, 5.8, 5.10 [ACC-12]. */
public class ReadBlocks implements CommandHandler {
  @Override
  public Outcome execute(Request request) {
    BlockRange range = BlockRange.of(request.cdb());
    Optional<Refusal> refusal = request.rules().blocks().refuse(range, request.options());
    return refusal.isPresent() ? refusal.get() : Reply.data(request.unit().medium().read(range));
  }
}
