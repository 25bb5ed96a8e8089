package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Role;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;

/**
 * Units on which a registrant that holds nothing has lost a part of its rights by a reset or a loss
 * of power, until it registers anew.
 */
final class RegainedRightsDefects {
  private RegainedRightsDefects() {}

  static List<Defect> list() {
    return List.of(
        without(
            "unit-reset-takes-access-from-registrants",
            "NEX-06",
            "After LOGICAL UNIT RESET only who made the reservation has access.",
            Forgotten::afterReset),
        new Defect(
            "power-loss-takes-attentions-from-registrants",
            "APTPL-05",
            "A registrant that outlived a loss of power is not told that it was preempted.",
            rules -> {
              Forgotten forgotten = new Forgotten();
              return Slip.withRuling(
                      rules,
                      (request, act) ->
                          act.is(PrOutAction.PREEMPT) && act.succeeds()
                              ? act.telling(
                                  act.notices().stream()
                                      .filter(each -> !forgotten.who.contains(each.receiver()))
                                      .toList())
                              : act.right())
                  .with(EventRules.class, forgotten.afterPowerLoss());
            }));
  }

  private static Defect without(
      String name, String requirement, String sentence, Function<Forgotten, EventRules> event) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          Forgotten forgotten = new Forgotten();
          return Slip.withRuling(
                  rules,
                  (request, act) -> {
                    if (act.registers() && act.succeeds()) {
                      forgotten.who.remove(act.before().sender());
                    }
                    return act.right();
                  })
              .with(EventRules.class, event.apply(forgotten))
              .with(
                  AccessRules.class,
                  new AccessRules() {
                    @Override
                    public Role roleOf(Situation situation) {
                      return forgotten.has(situation) ? Role.UNREGISTERED : super.roleOf(situation);
                    }
                  });
        });
  }

  /** Registrants whose rights were forgotten; one object a target. */
  private static final class Forgotten {
    private final Set<NexusId> who = ConcurrentHashMap.newKeySet();

    boolean has(Situation situation) {
      return who.contains(situation.sender());
    }

    private void forgetOthers(LogicalUnit unit) {
      unit.state().registrations().stream()
          .map(Registration::nexus)
          .filter(each -> !isMaker(unit, each))
          .forEach(who::add);
    }

    private static boolean isMaker(LogicalUnit unit, NexusId nexus) {
      return unit.state().reservation().filter(held -> held.reservedBy().equals(nexus)).isPresent();
    }

    EventRules afterReset() {
      return new EventRules() {
        @Override
        public void reset(LogicalUnit unit) {
          super.reset(unit);
          forgetOthers(unit);
        }
      };
    }

    EventRules afterPowerLoss() {
      return new EventRules() {
        @Override
        public void powerCycle(LogicalUnit unit) {
          super.powerCycle(unit);
          forgetOthers(unit);
        }
      };
    }
  }
}
