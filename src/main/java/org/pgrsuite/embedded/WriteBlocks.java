package org.pgrsuite.embedded;

/**
 * WRITE(6), (10), (12), (16) and (32), WRITE ATOMIC(16), as every write is here, and WRITE AND
 * VERIFY, which cannot find anything but what it wrote. SBC-3 5.32 to 5.40, SBC-4 [ACC-13].
 */
public class WriteBlocks extends BlockHandler {
  @Override
  protected boolean writes() {
    return true;
  }

  @Override
  protected long dataLength(Request request, BlockRange range) {
    return range.blocks() * request.options().blockLength();
  }

  @Override
  protected Outcome move(Request request, BlockRange range) {
    request.unit().medium().write(range, request.dataOut());
    return Reply.taken((int) dataLength(request, range));
  }
}
