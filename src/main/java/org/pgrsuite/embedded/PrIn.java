package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrInAction;

/**
 * PERSISTENT RESERVE IN: answers any nexus under every reservation [IN-02, IN-34] from one state
 * [CON-07] and changes nothing [GEN-08]. SPC-4 6.15.
 */
public class PrIn implements ServiceActions {
  private final InActions actions;

  /** With these service actions; all others are refused [IN-31, IN-32]. */
  public PrIn(InActions actions) {
    this.actions = actions;
  }

  @Override
  public Outcome execute(Request request) {
    if (request.options().is(UnitOption.RESERVED_CDB, "refused") && hasReservedBits(request)) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    }
    return PrInAction.of(request.serviceAction())
        .filter(code -> request.rules().capabilities().has(request.options(), code))
        .flatMap(code -> actions.find(code).map(action -> answer(request, code, action)))
        .orElseGet(() -> Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB));
  }

  @Override
  public boolean hasServiceAction(UnitOptions options, Rules rules, int action) {
    return PrInAction.of(action)
        .filter(each -> rules.capabilities().has(options, each))
        .flatMap(actions::find)
        .isPresent();
  }

  /** Byte 1, bits 7 to 5, and bytes 2 to 6. */
  private static boolean hasReservedBits(Request request) {
    return request.cdb().bit(1, 0xE0) || request.cdb().u32(2) != 0 || request.cdb().u8(6) != 0;
  }

  private static Outcome answer(Request request, PrInAction code, InAction action) {
    int allocationLength = request.cdb().u16(7);
    return request
        .rules()
        .answers()
        .limited(request.options(), code, action.answer(request.situation()), allocationLength);
  }
}
