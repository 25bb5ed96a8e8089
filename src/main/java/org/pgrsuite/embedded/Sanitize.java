package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;

/**
 * SANITIZE with BLOCK ERASE (service action 02h) and CRYPTOGRAPHIC ERASE (03h): all blocks read as
 * zeros afterwards, at once. SBC-3 5.24 [ACC-33].
 */
final class Sanitize implements ServiceActions {
  private static final int BLOCK_ERASE = 0x02;
  private static final int CRYPTOGRAPHIC_ERASE = 0x03;

  @Override
  public boolean movesData() {
    return true;
  }

  @Override
  public boolean hasServiceAction(UnitOptions options, Rules rules, int action) {
    return action == BLOCK_ERASE || action == CRYPTOGRAPHIC_ERASE;
  }

  @Override
  public Outcome execute(Request request) {
    BlockRules rules = request.rules().blocks();
    boolean known = hasServiceAction(request.options(), request.rules(), request.serviceAction());
    boolean list = request.cdb().u16(7) != 0;
    Optional<Refusal> refusal =
        rules
            .ready(request.unit())
            .or(() -> rules.writable(request.unit()))
            .or(() -> Refusal.when(!known || list, AdditionalSense.INVALID_FIELD_IN_CDB));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    request.unit().medium().clear(new BlockRange(0, request.options().blocks(), 0));
    return Reply.DONE;
  }
}
