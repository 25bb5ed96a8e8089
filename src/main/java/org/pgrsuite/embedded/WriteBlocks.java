package org.pgrsuite.embedded;

/**
 * WRITE(6), WRITE(10), WRITE(12), WRITE(16), and WRITE AND VERIFY, which cannot find anything but
 * what it wrote. SBC-3 5.32 to 5.39 [ACC-13].
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
