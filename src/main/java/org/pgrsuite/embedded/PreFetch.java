package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.Status;

/**
 * PRE-FETCH(10) and (16): everything is in memory already, nothing is returned. GOOD, not CONDITION
 * MET, as there is no cache that the blocks could be said to have fitted in. SBC-3 5.7, 5.8
 * [ACC-36].
 */
final class PreFetch extends BlockHandler {
  @Override
  protected boolean isLimited() {
    return false;
  }

  @Override
  protected Outcome move(Request request, BlockRange range) {
    return request.options().is(UnitOption.PRE_FETCHED, "met")
        ? new Refusal(Status.CONDITION_MET, Optional.empty())
        : Reply.DONE;
  }
}
