package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.SenseKey;

/**
 * VERIFY(10), (12), (16) and (32): reads, and compares with data as BYTCHK (byte 1 or 10, bits 2
 * and 1) says: 0 with none, 1 with as many blocks, 3 with one block. SBC-3 5.27 to 5.30 [ACC-17].
 */
final class VerifyBlocks extends BlockHandler {
  private static int bytchk(Request request) {
    return BlockRange.flags(request.cdb()) >>> 1 & 3;
  }

  @Override
  public Optional<Refusal> fault(Request request) {
    return Refusal.when(bytchk(request) == 2, AdditionalSense.INVALID_FIELD_IN_CDB)
        .or(() -> super.fault(request));
  }

  @Override
  protected long dataLength(Request request, BlockRange range) {
    long blocks =
        switch (bytchk(request)) {
          case 1 -> range.blocks();
          case 3 -> Math.min(1, range.blocks());
          default -> 0;
        };
    return blocks * request.options().blockLength();
  }

  @Override
  protected Outcome move(Request request, BlockRange range) {
    int taken = (int) dataLength(request, range);
    return taken == 0 || isEqual(request, range)
        ? Reply.taken(taken)
        : Refusal.checkCondition(SenseKey.MISCOMPARE, AdditionalSense.MISCOMPARE_DURING_VERIFY);
  }

  private static boolean isEqual(Request request, BlockRange range) {
    Bytes present = request.unit().medium().read(range);
    if (bytchk(request) == 1) {
      return present.equals(blocks(request, 0, range.blocks()));
    }
    int length = request.options().blockLength();
    Bytes one = blocks(request, 0, 1);
    for (int i = 0; i < range.blocks(); i++) {
      if (!present.slice(i * length, length).equals(one)) {
        return false;
      }
    }
    return true;
  }
}
