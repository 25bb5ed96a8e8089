package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;

/**
 * WRITE SAME(10), (16) and (32): one block to many. With NDOB (bit 0 of byte 1 or 10, of the longer
 * forms) no data comes, and zeros are written. A number of blocks of zero is refused, as the Block
 * Limits page says. SBC-3 5.42 to 5.44 [ACC-15].
 */
final class WriteSame extends BlockHandler {
  /** MAXIMUM WRITE SAME LENGTH in blocks. */
  static final int MOST = 0x1_0000;

  private static boolean isWithoutData(Request request) {
    return request.operationCode() != OperationCode.WRITE_SAME_10
        && (BlockRange.flags(request.cdb()) & 0x01) != 0;
  }

  @Override
  public Optional<Refusal> fault(Request request) {
    long blocks = BlockRange.of(request.cdb()).blocks();
    return Refusal.when(blocks == 0 || blocks > MOST, AdditionalSense.INVALID_FIELD_IN_CDB)
        .or(() -> super.fault(request));
  }

  @Override
  protected boolean writes() {
    return true;
  }

  @Override
  protected boolean isLimited() {
    return false;
  }

  @Override
  protected long dataLength(Request request, BlockRange range) {
    return isWithoutData(request) ? 0 : request.options().blockLength();
  }

  @Override
  protected Outcome move(Request request, BlockRange range) {
    Bytes block =
        isWithoutData(request)
            ? Bytes.zeros(request.options().blockLength())
            : blocks(request, 0, 1);
    request.unit().medium().fill(range, block);
    return Reply.taken((int) dataLength(request, range));
  }
}
