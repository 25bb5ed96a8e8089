package org.pgrsuite.embedded;

import org.pgrsuite.spc.PrOutAction;

/** How PRgeneration changes. SPC-4 6.15.2. */
public class GenerationRules {
  private static final long MASK = 0xFFFF_FFFFL;

  /**
   * PRgeneration after a service action that was done; one that failed changes nothing [GEN-09],
   * and REPLACE LOST RESERVATION begins anew.
   *
   * @param after the state that the service action leaves, but for PRgeneration
   */
  public long after(Situation before, PrOutRequest request, UnitState after) {
    if (request.action() == PrOutAction.REPLACE_LOST_RESERVATION) {
      return 0;
    }
    long value = before.state().generation();
    for (int step = 0; step < steps(before, request, after); step++) {
      value = next(value);
    }
    return value;
  }

  /** By how much it rises: by one if the service action counts [GEN-05, UNR-13, PRE-31]. */
  public int steps(Situation before, PrOutRequest request, UnitState after) {
    return isCounted(before, request) ? 1 : 0;
  }

  /** PRgeneration at power on, whatever survived [GEN-12]. */
  public long atPowerOn(UnitState before) {
    return 0;
  }

  /**
   * Whether a service action counts, once however many registrations it touches: all but RESERVE
   * and RELEASE [GEN-05, GEN-06, GEN-07, UNR-13, PRE-31].
   */
  public boolean isCounted(Situation before, PrOutRequest request) {
    return switch (request.action()) {
      case RESERVE, RELEASE -> false;
      case REGISTER, REGISTER_AND_IGNORE_EXISTING_KEY ->
          !isIdle(before, request) || before.options().is(UnitOption.IDLE, "counted");
      default -> true;
    };
  }

  /** Whether a registration registers nobody [REG-03, REG-20]. */
  public boolean isIdle(Situation before, PrOutRequest request) {
    return !before.isRegistered() && before.rules().keys().isNone(request.serviceActionKey());
  }

  /** The next value: 32 bits, then zero [GEN-13]. */
  public long next(long value) {
    return value + 1 & MASK;
  }
}
