package org.pgrsuite.embedded.defects;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/** PERSISTENT RESERVE OUT of a unit that does not save its state after one service action. */
final class SavedState extends PrOut {
  private final BiPredicate<Situation, PrOutRequest> unsaved;
  private final Map<LogicalUnit, UnitState> saved = new ConcurrentHashMap<>();

  private SavedState(BiPredicate<Situation, PrOutRequest> unsaved) {
    super(OutActions.standard());
    this.unsaved = unsaved;
  }

  static Rules without(Rules rules, PrOutAction action) {
    return without(rules, (before, order) -> order.action() == action);
  }

  /** What is not saved, by the state before it and what was sent. */
  static Rules without(Rules rules, BiPredicate<Situation, PrOutRequest> unsaved) {
    SavedState memory = new SavedState(unsaved);
    return Slip.withPrOut(rules, memory)
        .with(
            EventRules.class,
            new EventRules() {
              @Override
              protected UnitState afterPowerLoss(LogicalUnit unit) {
                UnitState right = super.afterPowerLoss(unit);
                UnitState last = memory.saved.getOrDefault(unit, unit.state());
                return last.persistent() ? last.withGeneration(right.generation()) : right;
              }
            });
  }

  @Override
  protected Outcome conclude(Request request, Situation before, PrOutRequest order, Ruling ruling) {
    Outcome outcome = super.conclude(request, before, order, ruling);
    if (!unsaved.test(before, order)) {
      saved.put(request.unit(), request.unit().state());
    }
    return outcome;
  }
}
