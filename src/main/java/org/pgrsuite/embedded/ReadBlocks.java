package org.pgrsuite.embedded;

/** READ(6), READ(10), READ(12), READ(16) and READ(32). SBC-3 5.7 to 5.11 [ACC-12]. */
final class ReadBlocks extends BlockHandler {
  @Override
  protected Outcome move(Request request, BlockRange range) {
    return Reply.data(request.unit().medium().read(range));
  }
}
