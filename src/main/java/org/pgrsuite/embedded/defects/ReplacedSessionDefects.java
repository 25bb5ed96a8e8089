package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Task;
import org.pgrsuite.embedded.UnitState;

/** Units on which a second login of a live session, or ABORT TASK, touches reservations. */
final class ReplacedSessionDefects {
  private ReplacedSessionDefects() {}

  static List<Defect> list() {
    return List.of(
        replacing(
            "second-login-unregisters",
            "A login with the ISID of a live session removes the registration of that nexus.",
            (state, nexus) -> Registered.without(state, nexus)),
        replacing(
            "second-login-releases",
            "A login with the ISID of a live session releases what that nexus holds.",
            (state, nexus) ->
                state.reservation().filter(held -> held.reservedBy().equals(nexus)).isPresent()
                    ? state.withoutReservation()
                    : state),
        replacing(
            "second-login-clears-everything",
            "A login with the ISID of a live session removes all registrations.",
            (state, nexus) -> UnitState.empty(state.generation())),
        aborting(
            "abort-task-releases",
            "ABORT TASK releases the reservation.",
            UnitState::withoutReservation),
        aborting(
            "abort-task-clears-everything",
            "ABORT TASK removes all registrations and the reservation.",
            state -> UnitState.empty(state.generation())));
  }

  private interface Loss {
    UnitState of(UnitState state, NexusId nexus);
  }

  private static Defect replacing(String name, String sentence, Loss loss) {
    return Defect.replacing(
        EventRules.class,
        new EventRules() {
          @Override
          public void loggedInTwice(LogicalUnit unit, NexusId nexus) {
            super.loggedInTwice(unit, nexus);
            unit.become(loss.of(unit.state(), nexus));
          }
        },
        name,
        "NEX-05",
        sentence);
  }

  private static Defect aborting(String name, String sentence, UnaryOperator<UnitState> loss) {
    return Defect.replacing(
        EventRules.class,
        new EventRules() {
          @Override
          public void abortTask(LogicalUnit unit, NexusId sender, Optional<Task> task) {
            super.abortTask(unit, sender, task);
            unit.become(loss.apply(unit.state()));
          }
        },
        name,
        "NEX-08",
        sentence);
  }
}
