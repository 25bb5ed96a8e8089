package org.pgrsuite.embedded.defects;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** What one unit remembers since its last CLEAR. For threads. */
final class Memory {
  private final Map<NexusId, Set<Mark>> marks = new ConcurrentHashMap<>();
  private final Set<NexusId> late = ConcurrentHashMap.newKeySet();
  private volatile Optional<PrOutAction> way = Optional.empty();
  private volatile Optional<ReservationType> reservedAs = Optional.empty();

  /** A service action other than CLEAR has succeeded. */
  void note(Act act) {
    noteRegistrations(act);
    noteReservation(act);
  }

  private void noteRegistrations(Act act) {
    boolean preempts = act.is(PrOutAction.PREEMPT, PrOutAction.PREEMPT_AND_ABORT);
    act.lost().forEach(each -> mark(each.nexus(), preempts ? Mark.PREEMPTED : Mark.UNREGISTERED));
    act.after().registrations().forEach(each -> noteRegistration(act, each));
  }

  private void noteRegistration(Act act, Registration now) {
    Optional<Registration> before = act.before().registrationOf(now.nexus());
    if (before.isPresent()) {
      if (!before.get().key().equals(now.key())) {
        mark(now.nexus(), Mark.REKEYED);
      }
      return;
    }
    if (has(now.nexus(), Mark.PREEMPTED) || has(now.nexus(), Mark.UNREGISTERED)) {
      mark(now.nexus(), Mark.RETURNED);
    }
    if (!act.before().isSender(now.nexus())) {
      mark(now.nexus(), Mark.LISTED);
    }
  }

  private void noteReservation(Act act) {
    act.before().state().reservation().ifPresent(held -> noteHolder(act, held));
    if (!who(act.before().state().reservation()).equals(who(act.after().reservation()))) {
      way = Optional.of(act.order().action());
      late.clear();
    } else if (act.registers() && act.byStranger()) {
      late.add(act.before().sender());
    }
    if (act.is(PrOutAction.RESERVE) && act.foundNothing()) {
      reservedAs = act.after().reservation().map(Reservation::type);
    }
  }

  private static String who(Optional<Reservation> held) {
    return held.map(each -> each.type() + " " + each.reservedBy()).orElse("");
  }

  private void noteHolder(Act act, Reservation held) {
    NexusId holder = held.reservedBy();
    boolean holds =
        act.after().reservation().filter(now -> now.reservedBy().equals(holder)).isPresent();
    if (held.type().isAllRegistrants() || holds) {
      return;
    }
    boolean left = act.unregisters();
    mark(holder, left ? Mark.LEFT : act.is(PrOutAction.RELEASE) ? Mark.RELEASED : Mark.OUSTED);
  }

  private void mark(NexusId nexus, Mark mark) {
    marks.computeIfAbsent(nexus, any -> ConcurrentHashMap.newKeySet()).add(mark);
  }

  /** Whether this happened to a nexus. */
  boolean has(NexusId nexus, Mark mark) {
    return marks.getOrDefault(nexus, Set.of()).contains(mark);
  }

  /** Whether a nexus registered after the reservation was made. */
  boolean isLate(NexusId nexus) {
    return late.contains(nexus);
  }

  /** The service action by which the reservation came to who has it, and to its type. */
  Optional<PrOutAction> way() {
    return way;
  }

  /** The type that RESERVE gave to the reservation, whatever it has become. */
  Optional<ReservationType> reservedAs() {
    return reservedAs;
  }
}
