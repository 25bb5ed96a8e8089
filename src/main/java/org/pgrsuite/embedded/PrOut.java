package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;

/**
 * PERSISTENT RESERVE OUT: one service action, indivisible. SPC-4 6.16. What is refused changes
 * nothing [ERR-07, GEN-09].
 */
public class PrOut implements ServiceActions {
  private final OutActions actions;

  /** With these service actions; all others are refused [ERR-04, RLR-01]. */
  public PrOut(OutActions actions) {
    this.actions = actions;
  }

  @Override
  public Outcome execute(Request request) {
    Optional<PrOutAction> code = PrOutAction.of(request.serviceAction());
    Optional<OutAction> action = code.filter(each -> has(request, each)).flatMap(actions::find);
    if (action.isEmpty()) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    }
    PrOutRequest order = new PrOutRequest(code.get(), request.cdb(), request.dataOut());
    return request
        .rules()
        .concurrency()
        .indivisibly(request.unit().lock(), () -> decide(request, order, action.get()));
  }

  @Override
  public boolean hasServiceAction(UnitOptions options, Rules rules, int action) {
    return PrOutAction.of(action)
        .filter(each -> rules.capabilities().has(options, each))
        .flatMap(actions::find)
        .isPresent();
  }

  private static boolean has(Request request, PrOutAction action) {
    return request.rules().capabilities().has(request.options(), action);
  }

  private Outcome decide(Request request, PrOutRequest order, OutAction action) {
    Situation situation = request.situation();
    Optional<Refusal> refusal =
        request
            .rules()
            .admission()
            .writeProtected(request)
            .or(() -> request.rules().parameters().refuse(situation, order));
    Ruling ruling = refusal.isPresent() ? refusal.get() : action.decide(situation, order);
    return conclude(request, situation, order, ruling);
  }

  /** Puts a ruling into effect. */
  protected Outcome conclude(Request request, Situation before, PrOutRequest order, Ruling ruling) {
    if (ruling instanceof Refusal refusal) {
      return refusal;
    }
    Change change = (Change) ruling;
    long generation = request.rules().generations().after(before, order, change.state());
    request.unit().become(change.state().withGeneration(generation));
    change.notices().forEach(notice -> request.rules().attentions().tell(request.unit(), notice));
    change.aborted().forEach(each -> request.rules().events().preempted(request.unit(), each));
    return Reply.taken((int) order.listLength());
  }
}
