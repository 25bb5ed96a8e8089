package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.UnitState;

/** Units that a reset harms in one case. */
final class ResetPastDefects {
  private ResetPastDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(resets());
    return defects;
  }

  private static boolean isHolder(UnitState state, NexusId nexus) {
    return state.reservation().filter(held -> held.reservedBy().equals(nexus)).isPresent();
  }

  private static List<Defect> resets() {
    return List.of(
        Event.reset(
            "unit-reset-unregisters-who-holds-nothing",
            "NEX-06",
            "A reset unregisters all registrants but the holder.",
            state -> Registered.only(state, each -> isHolder(state, each.nexus()))),
        Event.reset(
            "unit-reset-without-reservation-clears",
            "NEX-06",
            "A reset removes the registrations where nothing is reserved.",
            state -> state.reservation().isEmpty() ? state.withRegistrations(List.of()) : state),
        Event.reset(
            "unit-reset-makes-equal-keys-one",
            "NEX-06",
            "After a reset of several registrations with one key only the first is there.",
            PartlySavedDefects::oneOfEachKey),
        Event.reset(
            "unit-reset-lowers-generation-by-one",
            "GEN-14",
            "A reset lowers PRgeneration by one.",
            state -> state.withGeneration(Math.max(0, state.generation() - 1))),
        twice());
  }

  private static Defect twice() {
    return new Defect(
        "second-unit-reset-releases",
        "NEX-06",
        "The second LOGICAL UNIT RESET in a row releases the reservation.",
        rules -> {
          Map<LogicalUnit, Integer> resets = new ConcurrentHashMap<>();
          return Slip.withRuling(
                  rules,
                  (request, act) -> {
                    resets.remove(request.unit());
                    return act.right();
                  })
              .with(
                  EventRules.class,
                  new EventRules() {
                    @Override
                    public void reset(LogicalUnit unit) {
                      super.reset(unit);
                      if (resets.merge(unit, 1, Integer::sum) > 1) {
                        unit.become(unit.state().withoutReservation());
                      }
                    }
                  });
        });
  }
}
