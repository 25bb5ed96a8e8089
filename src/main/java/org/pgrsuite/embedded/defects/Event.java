package org.pgrsuite.embedded.defects;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.UnitState;

/** Defects in what an event that is no command leaves of the state of a unit. */
final class Event {
  private Event() {}

  /**
   * A logout does what it should, and something else.
   *
   * @param left the state afterwards, by what it should be and who is lost
   */
  static Defect logout(
      String name,
      String requirement,
      String sentence,
      BiFunction<UnitState, NexusId, UnitState> left) {
    return Defect.replacing(
        EventRules.class,
        new EventRules() {
          @Override
          public void nexusLost(LogicalUnit unit, NexusId lost) {
            super.nexusLost(unit, lost);
            unit.become(left.apply(unit.state(), lost));
          }
        },
        name,
        requirement,
        sentence);
  }

  /**
   * A reset of the unit does what it should, and something else.
   *
   * @param left the state afterwards, by what it should be
   */
  static Defect reset(
      String name, String requirement, String sentence, UnaryOperator<UnitState> left) {
    return Defect.replacing(
        EventRules.class,
        new EventRules() {
          @Override
          public void reset(LogicalUnit unit) {
            super.reset(unit);
            unit.become(left.apply(unit.state()));
          }
        },
        name,
        requirement,
        sentence);
  }
}
