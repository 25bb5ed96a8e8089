package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.ReservationType;

/** Units on which a reset, or a function that ends commands, changes a part of the state. */
final class ResetStateDefects {
  private ResetStateDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(resets());
    defects.addAll(functions());
    return defects;
  }

  private static Defect warm(String name, String sentence, UnaryOperator<UnitState> what) {
    return Defect.replacing(
        EventRules.class,
        new EventRules() {
          @Override
          public List<LogicalUnit> reachedByTargetReset(List<LogicalUnit> units) {
            units.forEach(unit -> unit.become(what.apply(unit.state())));
            return units;
          }
        },
        name,
        "NEX-07",
        sentence);
  }

  private static Defect reset(String name, String sentence, UnaryOperator<UnitState> what) {
    return Event.reset(name, "NEX-06", sentence, what);
  }

  private static UnitState releasedIf(UnitState state, Predicate<ReservationType> type) {
    return state.reservation().filter(held -> type.test(held.type())).isPresent()
        ? state.withoutReservation()
        : state;
  }

  private static List<Defect> resets() {
    return List.of(
        warm(
            "target-reset-releases-all-registrants",
            "A warm reset of the target releases an All Registrants reservation.",
            state -> releasedIf(state, ReservationType::isAllRegistrants)),
        warm(
            "target-reset-releases-write-exclusive",
            "A warm reset of the target releases a Write Exclusive reservation.",
            state -> releasedIf(state, ReservationType.WRITE_EXCLUSIVE::equals)),
        warm(
            "target-reset-without-reservation-clears",
            "A reset of the target removes the registrations where nothing is reserved.",
            state -> state.reservation().isPresent() ? state : state.withRegistrations(List.of())),
        reset(
            "unit-reset-gives-the-reservation-to-the-first",
            "After LOGICAL UNIT RESET the first registrant holds the reservation.",
            state ->
                state
                    .reservation()
                    .filter(held -> !state.registrations().isEmpty())
                    .map(
                        held ->
                            state.withReservation(
                                new Reservation(
                                    held.type(),
                                    state.registrations().get(0).nexus(),
                                    held.madeWith())))
                    .orElse(state)));
  }

  private static List<Defect> functions() {
    return List.of(
        function(
            "clear-task-set-releases-all-registrants",
            "CLEAR TASK SET releases an All Registrants reservation.",
            state -> releasedIf(state, ReservationType::isAllRegistrants),
            true),
        function(
            "abort-task-set-releases-write-exclusive",
            "ABORT TASK SET releases a Write Exclusive reservation.",
            state -> releasedIf(state, ReservationType.WRITE_EXCLUSIVE::equals),
            false),
        function(
            "clear-task-set-without-reservation-clears",
            "CLEAR TASK SET removes the registrations where nothing is reserved.",
            state -> state.reservation().isPresent() ? state : state.withRegistrations(List.of()),
            true));
  }

  private static Defect function(
      String name, String sentence, UnaryOperator<UnitState> what, boolean ofAll) {
    return Defect.replacing(
        EventRules.class,
        new EventRules() {
          @Override
          public void abortTaskSet(LogicalUnit unit, NexusId sender) {
            super.abortTaskSet(unit, sender);
            if (!ofAll) {
              unit.become(what.apply(unit.state()));
            }
          }

          @Override
          public void clearTaskSet(LogicalUnit unit, NexusId sender) {
            super.clearTaskSet(unit, sender);
            if (ofAll) {
              unit.become(what.apply(unit.state()));
            }
          }
        },
        name,
        "NEX-08",
        sentence);
  }
}
