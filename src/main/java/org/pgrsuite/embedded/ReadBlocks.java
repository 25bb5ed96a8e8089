package org.pgrsuite.embedded;

/** READ(6), READ(10), READ(12) and READ(16). SBC-3 5.7 to 5.10 [ACC-12]. */
public class ReadBlocks extends BlockHandler {
  @Override
  protected Outcome move(Request request, BlockRange range) {
    return Reply.data(request.unit().medium().read(range));
  }
}
