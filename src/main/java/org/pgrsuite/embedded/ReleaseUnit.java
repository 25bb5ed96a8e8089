package org.pgrsuite.embedded;

import java.util.Optional;

/**
 * RELEASE(6) and RELEASE(10). SPC-2 7.23, 7.24 [SPEC2-03, SPEC2-05, SPEC2-07, SPEC2-10, SPEC2-12].
 */
public class ReleaseUnit implements CommandHandler {
  @Override
  public Outcome execute(Request request) {
    return request
        .rules()
        .concurrency()
        .indivisibly(request.unit().lock(), () -> release(request, request.situation()));
  }

  private static Outcome release(Request request, Situation situation) {
    UnitReservationRules rules = request.rules().unitReservations();
    if (rules.isIdle(situation)) {
      return Reply.DONE;
    }
    Optional<Refusal> refusal = rules.form(request).or(() -> rules.refuseRelease(situation));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    request.unit().become(rules.released(situation));
    return Reply.DONE;
  }
}
