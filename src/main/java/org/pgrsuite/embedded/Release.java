package org.pgrsuite.embedded;

import java.util.Optional;

/**
 * RELEASE. SPC-4 5.13.11.2.2.
 *
 * <p>A holder that names scope and type of its reservation ends it [REL-01, REL-15, REL-18]; one
 * that names others gets an error [REL-09, REL-10, REL-16]. From any other registrant, and where
 * nothing is reserved, it is GOOD and does nothing, whatever it names [REL-06, REL-07, REL-08].
 * SARK, APTPL and ALL_TG_PT are ignored [REL-17]. The other registrants are told, if they shared
 * the reservation [REL-02, REL-03, REL-04].
 */
public class Release implements OutAction {
  @Override
  public Ruling decide(Situation situation, PrOutRequest request) {
    if (!situation.rules().reservations().mayRelease(situation)) {
      return byOthers(situation, request);
    }
    return situation
        .state()
        .reservation()
        .<Ruling>map(held -> release(situation, request, held))
        .orElseGet(() -> Change.silently(situation.state()));
  }

  /** RELEASE by who is no holder: nothing is done, whatever it names [REL-06, REL-07, REL-08]. */
  protected Ruling byOthers(Situation situation, PrOutRequest request) {
    Optional<Refusal> refusal =
        situation.rules().reservations().refuseIdleRelease(situation, request);
    return refusal.isPresent() ? refusal.get() : Change.silently(situation.state());
  }

  /** RELEASE by a holder. */
  protected Ruling release(Situation situation, PrOutRequest request, Reservation held) {
    Optional<Refusal> refusal =
        situation.rules().reservations().refuseRelease(situation, request, held);
    return refusal.isPresent()
        ? refusal.get()
        : new Change(
            situation.rules().reservations().released(situation),
            situation.rules().attentions().released(situation, held));
  }
}
