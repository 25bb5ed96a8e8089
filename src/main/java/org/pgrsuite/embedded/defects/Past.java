package org.pgrsuite.embedded.defects;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/**
 * What a unit remembers of its initiators since the last CLEAR, and is misled by. One object a
 * target; for threads.
 */
final class Past {
  private final Map<LogicalUnit, Map<NexusId, Set<Mark>>> marks = new ConcurrentHashMap<>();
  private final Map<LogicalUnit, ReservationType> reservedAs = new ConcurrentHashMap<>();

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
      marks.remove(unit);
      reservedAs.remove(unit);
      return;
    }
    boolean preempts = act.is(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT);
    act.lost()
        .forEach(each -> mark(unit, each.nexus(), preempts ? Mark.PREEMPTED : Mark.UNREGISTERED));
    act.after().registrations().forEach(each -> noteRegistration(act, each));
    act.before().state().reservation().ifPresent(held -> noteHolder(act, held));
    if (act.is(PrOutAction.RESERVE) && act.foundNothing()) {
      act.after().reservation().ifPresent(held -> reservedAs.put(unit, held.type()));
    }
  }

  private void noteRegistration(Act act, Registration now) {
    LogicalUnit unit = act.before().unit();
    Optional<Registration> before = act.before().registrationOf(now.nexus());
    if (before.isPresent()) {
      if (!before.get().key().equals(now.key())) {
        mark(unit, now.nexus(), Mark.REKEYED);
      }
      return;
    }
    if (has(unit, now.nexus(), Mark.PREEMPTED) || has(unit, now.nexus(), Mark.UNREGISTERED)) {
      mark(unit, now.nexus(), Mark.RETURNED);
    }
    if (!act.before().isSender(now.nexus())) {
      mark(unit, now.nexus(), Mark.LISTED);
    }
  }

  private void noteHolder(Act act, Reservation held) {
    NexusId holder = held.reservedBy();
    boolean holds =
        act.after().reservation().filter(now -> now.reservedBy().equals(holder)).isPresent();
    if (held.type().isAllRegistrants() || holds) {
      return;
    }
    boolean left = act.unregisters();
    Mark mark = left ? Mark.LEFT : act.is(PrOutAction.RELEASE) ? Mark.RELEASED : Mark.OUSTED;
    mark(act.before().unit(), holder, mark);
  }

  private void mark(LogicalUnit unit, NexusId nexus, Mark mark) {
    marks
        .computeIfAbsent(unit, any -> new ConcurrentHashMap<>())
        .computeIfAbsent(nexus, any -> ConcurrentHashMap.newKeySet())
        .add(mark);
  }

  /** Whether this happened to a nexus. */
  boolean has(LogicalUnit unit, NexusId nexus, Mark mark) {
    return marks.getOrDefault(unit, Map.of()).getOrDefault(nexus, Set.of()).contains(mark);
  }

  /** Whether this happened to the sender. */
  boolean has(Situation situation, Mark mark) {
    return has(situation.unit(), situation.sender(), mark);
  }

  /** Whether this happened to the sender. */
  boolean has(Act act, Mark mark) {
    return has(act.before(), mark);
  }

  /** The type that RESERVE gave to the reservation, whatever it has become. */
  Optional<ReservationType> reservedAs(LogicalUnit unit) {
    return Optional.ofNullable(reservedAs.get(unit));
  }
}
