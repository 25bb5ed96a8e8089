package org.pgrsuite.embedded;

import java.util.Map;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;

/** A command whose service actions are commands of their own. Immutable. */
final class ByServiceAction implements ServiceActions {
  private final Map<Integer, CommandHandler> actions;

  /** With these, by their codes; all others are refused. */
  ByServiceAction(Map<Integer, CommandHandler> actions) {
    this.actions = Map.copyOf(actions);
  }

  @Override
  public Outcome execute(Request request) {
    return Optional.ofNullable(actions.get(request.serviceAction()))
        .map(action -> action.execute(request))
        .orElseGet(() -> Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB));
  }

  @Override
  public boolean hasServiceAction(UnitOptions options, Rules rules, int action) {
    return actions.containsKey(action);
  }
}
