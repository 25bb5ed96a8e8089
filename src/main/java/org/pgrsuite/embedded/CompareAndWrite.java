package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.SenseKey;

/**
 * COMPARE AND WRITE: writes the second half of the data if the blocks are equal to the first.
 * Indivisible. SBC-3 5.2 [ACC-16].
 */
final class CompareAndWrite extends BlockHandler {
  @Override
  protected boolean writes() {
    return true;
  }

  @Override
  protected long dataLength(Request request, BlockRange range) {
    return 2 * range.blocks() * request.options().blockLength();
  }

  @Override
  protected Outcome move(Request request, BlockRange range) {
    return request.unit().medium().indivisibly(() -> compareAndWrite(request, range));
  }

  private Outcome compareAndWrite(Request request, BlockRange range) {
    Medium medium = request.unit().medium();
    Bytes expected = blocks(request, 0, range.blocks());
    if (!medium.read(range).equals(expected)) {
      return Refusal.checkCondition(SenseKey.MISCOMPARE, AdditionalSense.MISCOMPARE_DURING_VERIFY);
    }
    medium.write(range, blocks(request, range.blocks(), range.blocks()));
    return Reply.taken((int) dataLength(request, range));
  }
}
