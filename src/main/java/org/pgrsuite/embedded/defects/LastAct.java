package org.pgrsuite.embedded.defects;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.spc.PrOutAction;

/** The last act of one kind on each unit of a target, until the next CLEAR. Safe for threads. */
final class LastAct {
  private final Map<LogicalUnit, Act> last = new ConcurrentHashMap<>();
  private final Predicate<Act> kind;

  private LastAct(Predicate<Act> kind) {
    this.kind = kind;
  }

  /**
   * A defect in one service action that shows only after another one.
   *
   * @param kind what has happened; it has succeeded
   * @param when in which case, by the last such act and the one to be ruled
   */
  static Defect defect(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> kind,
      BiPredicate<Act, Act> when,
      Function<Act, Ruling> instead) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          LastAct memory = new LastAct(kind);
          return Slip.withRuling(
              rules,
              (request, act) -> {
                boolean wrong =
                    memory.of(request.unit()).filter(last -> when.test(last, act)).isPresent();
                memory.note(request.unit(), act);
                return wrong ? instead.apply(act) : act.right();
              });
        });
  }

  private Optional<Act> of(LogicalUnit unit) {
    return Optional.ofNullable(last.get(unit));
  }

  private void note(LogicalUnit unit, Act act) {
    if (act.succeeds() && act.is(PrOutAction.CLEAR)) {
      last.remove(unit);
    } else if (act.succeeds() && kind.test(act)) {
      last.put(unit, act);
    }
  }
}
