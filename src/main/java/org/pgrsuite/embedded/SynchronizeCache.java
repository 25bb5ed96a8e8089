package org.pgrsuite.embedded;

/** SYNCHRONIZE CACHE(10) and (16): there is no cache to be written. SBC-3 5.25, 5.26 [ACC-18]. */
final class SynchronizeCache extends BlockHandler {
  @Override
  protected boolean isLimited() {
    return false;
  }

  @Override
  protected Outcome move(Request request, BlockRange range) {
    return Reply.DONE;
  }
}
