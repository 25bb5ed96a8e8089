package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;

/**
 * PERSISTENT RESERVE OUT: one service action, indivisible. SPC-4 6.16. What is refused changes
 * nothing [ERR-07, GEN-09]. Reserved bits of CDB and parameter list are ignored [ERR-06, REG-13,
 * REG-14].
 */
public class PrOut implements CommandHandler {
  private final OutActions actions;

  /** With these service actions; all others are refused [ERR-04, RLR-01]. */
  public PrOut(OutActions actions) {
    this.actions = actions;
  }

  @Override
  public Outcome execute(Request request) {
    Optional<PrOutAction> code = PrOutAction.of(request.serviceAction());
    Optional<OutAction> action = code.flatMap(actions::find);
    if (action.isEmpty()) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    }
    PrOutRequest order = new PrOutRequest(code.get(), request.cdb(), request.dataOut());
    return request
        .rules()
        .concurrency()
        .indivisibly(request.unit().lock(), () -> decide(request, order, action.get()));
  }

  private Outcome decide(Request request, PrOutRequest order, OutAction action) {
    Situation situation = request.situation();
    Optional<Refusal> refusal = request.rules().parameters().refuse(situation, order);
    Ruling ruling = refusal.isPresent() ? refusal.get() : action.decide(situation, order);
    return conclude(request, situation, order, ruling);
  }

  /** Puts a ruling into effect. */
  protected Outcome conclude(Request request, Situation before, PrOutRequest order, Ruling ruling) {
    if (ruling instanceof Refusal refusal) {
      return refusal;
    }
    Change change = (Change) ruling;
    long generation = request.rules().generations().after(before, order);
    request.unit().become(change.state().withGeneration(generation));
    change.notices().forEach(request.unit()::notify);
    return Reply.taken(PersistentReserveOut.PARAMETER_LIST_LENGTH);
  }
}
