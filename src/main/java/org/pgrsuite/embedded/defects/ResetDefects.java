package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationType;

/** Units on which resets and the end of commands do more than they should. */
final class ResetDefects {
  private ResetDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(unitResets());
    defects.addAll(targetResets());
    defects.addAll(aborts());
    return defects;
  }

  private interface Effect {
    void on(LogicalUnit unit);
  }

  private static void change(LogicalUnit unit, UnaryOperator<UnitState> change) {
    unit.become(change.apply(unit.state()));
  }

  private static Defect resetting(String name, String requirement, String sentence, Effect effect) {
    return Defect.replacing(
        EventRules.class,
        new EventRules() {
          @Override
          public void reset(LogicalUnit unit) {
            super.reset(unit);
            effect.on(unit);
          }
        },
        name,
        requirement,
        sentence);
  }

  private static void clear(LogicalUnit unit) {
    change(unit, state -> UnitState.empty(state.generation()));
  }

  private static void release(LogicalUnit unit) {
    change(unit, UnitState::withoutReservation);
  }

  private static List<Defect> unitResets() {
    List<Defect> defects = new ArrayList<>();
    defects.add(
        resetting(
            "unit-reset-clears-everything",
            "NEX-06",
            "LOGICAL UNIT RESET removes all registrations and the reservation.",
            ResetDefects::clear));
    defects.add(
        resetting(
            "unit-reset-unregisters",
            "NEX-06",
            "LOGICAL UNIT RESET removes the registrations and leaves the reservation.",
            unit -> change(unit, state -> state.withRegistrations(List.of()))));
    for (ReservationType type : ReservationType.values()) {
      defects.add(
          resetting(
              "unit-reset-releases-" + Slip.word(type),
              "NEX-06",
              "LOGICAL UNIT RESET releases a %s reservation.".formatted(type.title()),
              unit -> {
                if (unit.state().reservation().filter(held -> held.type() == type).isPresent()) {
                  release(unit);
                }
              }));
    }
    defects.add(
        resetting(
            "unit-reset-is-told-as-a-release",
            "NEX-06",
            "After LOGICAL UNIT RESET registrants are told RESERVATIONS RELEASED.",
            unit -> tell(unit, AdditionalSense.RESERVATIONS_RELEASED)));
    defects.add(
        resetting(
            "unit-reset-is-told-as-a-clear",
            "NEX-06",
            "After LOGICAL UNIT RESET registrants are told RESERVATIONS PREEMPTED.",
            unit -> tell(unit, AdditionalSense.RESERVATIONS_PREEMPTED)));
    defects.add(
        resetting(
            "unit-reset-loses-reservations",
            "RLR-04",
            "After LOGICAL UNIT RESET commands end with PERSISTENT RESERVATION INFORMATION LOST.",
            unit -> change(unit, UnitState::losing)));
    return defects;
  }

  private static void tell(LogicalUnit unit, AdditionalSense code) {
    unit.state().registrations().stream()
        .map(Registration::nexus)
        .forEach(each -> unit.notify(new Notice(each, code)));
  }

  private static Defect targetReset(String name, String sentence, Effect effect) {
    return new Defect(
        name,
        "NEX-07",
        sentence,
        rules -> {
          AtomicBoolean whole = new AtomicBoolean();
          return rules.with(
              EventRules.class,
              new EventRules() {
                @Override
                public List<LogicalUnit> reachedByUnitReset(LogicalUnit unit) {
                  whole.set(false);
                  return super.reachedByUnitReset(unit);
                }

                @Override
                public List<LogicalUnit> reachedByTargetReset(List<LogicalUnit> units) {
                  whole.set(true);
                  return super.reachedByTargetReset(units);
                }

                @Override
                public void reset(LogicalUnit unit) {
                  super.reset(unit);
                  if (whole.get()) {
                    effect.on(unit);
                  }
                }
              });
        });
  }

  private static List<Defect> targetResets() {
    return List.of(
        targetReset(
            "target-reset-clears-everything",
            "A warm reset of the target removes all registrations and the reservation.",
            ResetDefects::clear),
        targetReset(
            "target-reset-releases",
            "A warm reset of the target releases the reservation.",
            ResetDefects::release),
        targetReset(
            "target-reset-leaves-the-reservation-alone",
            "A reset of the target removes the registrations and keeps the reservation.",
            unit -> change(unit, state -> state.withRegistrations(List.of()))));
  }

  private static List<Defect> aborts() {
    return List.of(
        aborting(
            "abort-task-set-releases",
            "ABORT TASK SET releases the reservation.",
            true,
            ResetDefects::release),
        aborting(
            "abort-task-set-clears-everything",
            "ABORT TASK SET removes everything.",
            true,
            ResetDefects::clear),
        aborting(
            "clear-task-set-releases",
            "CLEAR TASK SET releases the reservation.",
            false,
            ResetDefects::release),
        aborting(
            "clear-task-set-clears-everything",
            "CLEAR TASK SET removes everything.",
            false,
            ResetDefects::clear));
  }

  private static Defect aborting(String name, String sentence, boolean own, Effect effect) {
    return Defect.replacing(
        EventRules.class,
        new EventRules() {
          @Override
          public void abortTaskSet(LogicalUnit unit, NexusId sender) {
            super.abortTaskSet(unit, sender);
            if (own) {
              effect.on(unit);
            }
          }

          @Override
          public void clearTaskSet(LogicalUnit unit, NexusId sender) {
            super.clearTaskSet(unit, sender);
            if (!own) {
              effect.on(unit);
            }
          }
        },
        name,
        "NEX-08",
        sentence);
  }
}
