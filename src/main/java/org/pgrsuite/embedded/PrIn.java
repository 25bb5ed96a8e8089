package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrInAction;

/**
 * PERSISTENT RESERVE IN: answers any nexus under every reservation [IN-02, IN-34] from one state
 * [CON-07] and changes nothing [GEN-08]. SPC-4 6.15. Reserved bits of the CDB are ignored [IN-33].
 */
public class PrIn implements CommandHandler {
  private final InActions actions;

  /** With these service actions; all others are refused [IN-31, IN-32]. */
  public PrIn(InActions actions) {
    this.actions = actions;
  }

  @Override
  public Outcome execute(Request request) {
    return PrInAction.of(request.serviceAction())
        .flatMap(code -> actions.find(code).map(action -> answer(request, code, action)))
        .orElseGet(() -> Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB));
  }

  private static Outcome answer(Request request, PrInAction code, InAction action) {
    int allocationLength = request.cdb().u16(7);
    return request
        .rules()
        .answers()
        .limited(code, action.answer(request.situation()), allocationLength);
  }
}
