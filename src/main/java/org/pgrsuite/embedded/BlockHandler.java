package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.Bytes;

/**
 * A command that names a range of blocks. It is refused, in this order, where the medium is not
 * ready or write-protected, where the range is none that the unit has, and where the initiator
 * sends too little data. What is refused changes no block [ACC-40].
 */
abstract class BlockHandler implements CommandHandler {
  @Override
  public final boolean movesData() {
    return true;
  }

  @Override
  public Optional<Refusal> fault(Request request) {
    BlockRange range = BlockRange.of(request.cdb());
    BlockRules rules = request.rules().blocks();
    UnitOptions options = request.options();
    return rules
        .protection(range)
        .or(() -> rules.address(range, options))
        .or(() -> isLimited() ? rules.length(range, options) : Optional.empty());
  }

  @Override
  public Outcome execute(Request request) {
    BlockRange range = BlockRange.of(request.cdb());
    BlockRules rules = request.rules().blocks();
    Optional<Refusal> refusal =
        rules
            .ready(request.unit())
            .or(() -> writes() ? rules.writable(request.unit()) : Optional.empty())
            .or(() -> fault(request))
            .or(() -> rules.data(dataLength(request, range), request.dataOut().length()));
    return refusal.isPresent() ? refusal.get() : move(request, range);
  }

  /** Whether it changes the medium. */
  protected boolean writes() {
    return false;
  }

  /** Whether no more blocks may be named than the unit transfers at once. */
  protected boolean isLimited() {
    return true;
  }

  /** How many bytes the initiator has to send. */
  protected long dataLength(Request request, BlockRange range) {
    return 0;
  }

  /** Does it, once nothing is in the way. */
  protected abstract Outcome move(Request request, BlockRange range);

  /** The data of so many blocks out of what the initiator sent. */
  protected static Bytes blocks(Request request, long first, long count) {
    int length = request.options().blockLength();
    return request.dataOut().slice((int) first * length, (int) count * length);
  }
}
