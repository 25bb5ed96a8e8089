package org.pgrsuite.embedded.defects;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/**
 * What the units of a target remember of their initiators and reservations since the last CLEAR,
 * and are misled by. One object a target; for threads.
 */
final class Past {
  private final Map<LogicalUnit, Memory> memories = new ConcurrentHashMap<>();

  /** A defect in one service action that shows only after a certain past. */
  static Defect defect(
      String name,
      String requirement,
      String sentence,
      BiPredicate<Past, Act> when,
      Function<Act, Ruling> instead) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules ->
            new Past()
                .noting(
                    rules, (past, act) -> when.test(past, act) ? instead.apply(act) : act.right()));
  }

  /**
   * A defect in one service action that shows only under a reservation that came about like this.
   *
   * @param way the service action by which it came to who has it, and to its type
   */
  static Defect after(
      PrOutAction way,
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, Ruling> instead) {
    return defect(
        name,
        requirement,
        sentence,
        (past, act) -> past.cameBy(way, act) && when.test(act),
        instead);
  }

  /**
   * A defect of any kind.
   *
   * @param wrong makes rules that ask the past
   */
  static Defect misleading(
      String name, String requirement, String sentence, BiFunction<Rules, Past, Rules> wrong) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          Past past = new Past();
          return wrong.apply(past.noting(rules, (any, act) -> act.right()), past);
        });
  }

  private Rules noting(Rules rules, BiFunction<Past, Act, Ruling> ruling) {
    return Slip.withRuling(
        rules,
        (request, act) -> {
          Ruling ruled = ruling.apply(this, act);
          if (act.succeeds()) {
            note(act);
          }
          return ruled;
        });
  }

  private void note(Act act) {
    LogicalUnit unit = act.before().unit();
    if (act.is(PrOutAction.CLEAR)) {
      memories.remove(unit);
    } else {
      of(unit).note(act);
    }
  }

  private Memory of(LogicalUnit unit) {
    return memories.computeIfAbsent(unit, any -> new Memory());
  }

  /** Whether this happened to a nexus. */
  boolean has(LogicalUnit unit, NexusId nexus, Mark mark) {
    return of(unit).has(nexus, mark);
  }

  /** Whether this happened to the sender. */
  boolean has(Situation situation, Mark mark) {
    return has(situation.unit(), situation.sender(), mark);
  }

  /** Whether this happened to the sender. */
  boolean has(Act act, Mark mark) {
    return has(act.before(), mark);
  }

  /** Whether the reservation that is there came about like this. */
  boolean cameBy(PrOutAction way, Act act) {
    return !act.foundNothing() && of(act.before().unit()).way().equals(Optional.of(way));
  }

  /** Whether the sender registered after the reservation was made. */
  boolean isLate(Act act) {
    return of(act.before().unit()).isLate(act.before().sender());
  }

  /** The type that RESERVE gave to the reservation, whatever it has become. */
  Optional<ReservationType> reservedAs(LogicalUnit unit) {
    return of(unit).reservedAs();
  }
}
