package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/** Units that save nothing more after a loss of power, or take PTPL_A for something else. */
final class RestoredStateDefects {
  private RestoredStateDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(states());
    defects.addAll(memories());
    defects.addAll(activating());
    return defects;
  }

  private static List<Defect> states() {
    return List.of(
        PowerLossDefects.surviving(
            "power-loss-keeps-ptpl-a-without-aptpl",
            "APTPL-06",
            "PTPL_A is one after a loss of power that nothing outlived.",
            (before, right) -> right.withPersistent(true)));
  }

  private static List<Defect> memories() {
    return List.of(
        new Defect(
            "nothing-is-saved-after-power-on",
            "APTPL-08",
            "After a loss of power nothing is saved until somebody registers.",
            RestoredStateDefects::savingNothingAfterPowerOn),
        new Defect(
            "ignoring-with-aptpl-saves-nothing",
            "APTPL-05",
            "What REGISTER AND IGNORE EXISTING KEY has made persistent is not saved.",
            RestoredStateDefects::savingNothingOfIgnoring));
  }

  private static Rules savingNothingOfIgnoring(Rules rules) {
    Set<LogicalUnit> ignoring = ConcurrentHashMap.newKeySet();
    return Slip.withRuling(
            rules,
            (request, act) -> {
              if (act.is(PrOutAction.REGISTER) && act.succeeds()) {
                ignoring.remove(request.unit());
              } else if (act.registers() && act.succeeds()) {
                ignoring.add(request.unit());
              }
              return act.right();
            })
        .with(
            EventRules.class,
            new EventRules() {
              @Override
              protected UnitState afterPowerLoss(LogicalUnit unit) {
                UnitState right = super.afterPowerLoss(unit);
                return ignoring.contains(unit) ? UnitState.empty(right.generation()) : right;
              }
            });
  }

  private static Rules savingNothingAfterPowerOn(Rules rules) {
    Map<LogicalUnit, UnitState> restored = new ConcurrentHashMap<>();
    return Slip.withRuling(
            rules,
            (request, act) -> {
              if (act.registers() && act.succeeds()) {
                restored.remove(request.unit());
              }
              return act.right();
            })
        .with(
            EventRules.class,
            new EventRules() {
              @Override
              protected UnitState afterPowerLoss(LogicalUnit unit) {
                UnitState right =
                    Optional.ofNullable(restored.get(unit))
                        .orElseGet(() -> super.afterPowerLoss(unit));
                restored.put(unit, right);
                return right;
              }
            });
  }

  private static List<Defect> activating() {
    return List.of(
        Slip.leaking(
            "list-of-a-wrong-length-ends-persistence",
            "APTPL-04",
            "A REGISTER that is refused for its length ends persistence.",
            act -> act.registers() && act.order().listLength() != 24,
            act -> act.before().state().withPersistent(false)),
        Slip.leaking(
            "refused-reserve-ends-persistence",
            "APTPL-04",
            "A RESERVE that conflicts ends persistence.",
            act -> act.is(PrOutAction.RESERVE),
            act -> act.before().state().withPersistent(false)),
        AftermathDefects.persistent(
            "registration-under-a-reservation-activates-nothing",
            "REGISTER with APTPL while something is reserved does not activate persistence.",
            act -> act.registers() && !act.foundNothing(),
            false));
  }
}
