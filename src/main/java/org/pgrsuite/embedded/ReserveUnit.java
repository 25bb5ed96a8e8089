package org.pgrsuite.embedded;

import java.util.Optional;

/** RESERVE(6) and RESERVE(10). SPC-2 7.21, 7.22 [SPEC2-01, SPEC2-04 to SPEC2-09, SPEC2-12]. */
public class ReserveUnit implements CommandHandler {
  @Override
  public Outcome execute(Request request) {
    return request
        .rules()
        .concurrency()
        .indivisibly(request.unit().lock(), () -> reserve(request, request.situation()));
  }

  private static Outcome reserve(Request request, Situation situation) {
    UnitReservationRules rules = request.rules().unitReservations();
    if (rules.isIdle(situation)) {
      return Reply.DONE;
    }
    Optional<Refusal> refusal = rules.form(request).or(() -> rules.refuseReserve(situation));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    request.unit().become(rules.reserved(situation));
    return Reply.DONE;
  }
}
