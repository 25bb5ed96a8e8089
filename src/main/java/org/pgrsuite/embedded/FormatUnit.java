package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;

/** FORMAT UNIT: all blocks read as zeros afterwards. SBC-3 5.3 [ACC-33]. */
final class FormatUnit implements CommandHandler {
  private static final int HEADER = 4;

  @Override
  public boolean movesData() {
    return true;
  }

  @Override
  public Outcome execute(Request request) {
    BlockRules rules = request.rules().blocks();
    int expected = request.cdb().bit(1, 0x10) ? HEADER : 0;
    Optional<Refusal> refusal =
        rules
            .ready(request.unit())
            .or(() -> rules.writable(request.unit()))
            .or(
                () ->
                    Refusal.when(
                        request.dataOut().length() < expected,
                        AdditionalSense.PARAMETER_LIST_LENGTH_ERROR))
            .or(
                () ->
                    Refusal.when(
                        expected > 0 && contradictsItself(request.dataOut()),
                        AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    request.unit().medium().clear(new BlockRange(0, request.options().blocks(), 0));
    return Reply.taken(expected);
  }

  /** Byte 1 of the header: DPRY, DCRT, STPF and IP count only with FOV. SBC-3 5.3.2.2. */
  private static boolean contradictsItself(Bytes header) {
    return !header.bit(1, 0x80) && header.bit(1, 0x78);
  }
}
