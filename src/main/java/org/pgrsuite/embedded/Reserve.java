package org.pgrsuite.embedded;

import java.util.Optional;

/**
 * RESERVE. SPC-4 5.13.9.
 *
 * <p>A registrant makes a reservation of the type in the CDB [RES-01, RES-18]; the holder that asks
 * for what it has gets GOOD [RES-04, RES-07]; any other reservation is in the way [RES-05, RES-06,
 * RES-08]. Scope and type are checked once the key was [RES-09, RES-10, RES-11, RES-15]. SARK,
 * APTPL and ALL_TG_PT are ignored [RES-12, RES-13]. Nobody is told [RES-16].
 */
public class Reserve implements OutAction {
  @Override
  public Ruling decide(Situation situation, PrOutRequest request) {
    Optional<Refusal> refusal = refuse(situation, request);
    return refusal.isPresent() ? refusal.get() : reserve(situation, request);
  }

  /** The first thing that is in the way. */
  protected Optional<Refusal> refuse(Situation situation, PrOutRequest request) {
    ParameterRules parameters = situation.rules().parameters();
    return parameters
        .scope(situation, request)
        .or(() -> parameters.type(situation, request))
        .or(
            () ->
                parameters
                    .typeOf(situation, request)
                    .flatMap(
                        type -> situation.rules().reservations().refuseReserve(situation, type)));
  }

  private static Change reserve(Situation situation, PrOutRequest request) {
    return situation
        .rules()
        .parameters()
        .typeOf(situation, request)
        .map(type -> situation.rules().reservations().reserved(situation, type))
        .map(after -> new Change(after, situation.rules().attentions().reserved(situation, after)))
        .orElseGet(() -> Change.silently(situation.state()));
  }
}
