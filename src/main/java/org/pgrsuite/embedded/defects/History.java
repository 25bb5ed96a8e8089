package org.pgrsuite.embedded.defects;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.spc.PrOutAction;

/** What a unit remembers of how its reservation came about. One object a target; for threads. */
final class History {
  private final Map<LogicalUnit, PrOutAction> ways = new ConcurrentHashMap<>();
  private final Map<LogicalUnit, Set<NexusId>> late = new ConcurrentHashMap<>();

  /** A defect that shows only after a certain past. */
  static Defect defect(
      String name,
      String requirement,
      String sentence,
      BiPredicate<History, Act> when,
      Function<Act, Ruling> instead) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules -> {
          History history = new History();
          return Slip.withRuling(
              rules,
              (request, act) -> {
                Ruling ruling = when.test(history, act) ? instead.apply(act) : act.right();
                history.note(act);
                return ruling;
              });
        });
  }

  private void note(Act act) {
    if (!act.succeeds()) {
      return;
    }
    LogicalUnit unit = act.before().unit();
    if (!who(act.before().state().reservation()).equals(who(act.after().reservation()))) {
      ways.put(unit, act.order().action());
      late.put(unit, ConcurrentHashMap.newKeySet());
    } else if (act.registers() && act.byStranger()) {
      late.computeIfAbsent(unit, any -> ConcurrentHashMap.newKeySet()).add(act.before().sender());
    }
  }

  private static String who(Optional<Reservation> held) {
    return held.map(each -> each.type() + " " + each.reservedBy()).orElse("");
  }

  /** Whether the reservation that is there came about like this. */
  boolean cameBy(PrOutAction action, Act act) {
    return !act.foundNothing() && ways.get(act.before().unit()) == action;
  }

  /** Whether the sender registered after the reservation was made. */
  boolean isLate(Act act) {
    return late.getOrDefault(act.before().unit(), Set.of()).contains(act.before().sender());
  }
}
