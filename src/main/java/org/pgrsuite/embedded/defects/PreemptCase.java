package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** What a PREEMPT or PREEMPT AND ABORT is about, for defects that show in one case only. */
final class PreemptCase {
  private PreemptCase() {}

  static boolean namesZero(Act act) {
    return act.order().serviceActionKey().isZero();
  }

  /** Whether somebody is registered with the key that is named. */
  static boolean namesSomebody(Act act) {
    return isRegistered(act, act.order().serviceActionKey());
  }

  private static boolean isRegistered(Act act, ReservationKey key) {
    return act.before().state().registrations().stream().anyMatch(each -> each.key().equals(key));
  }

  /** Whether registrants are named under a reservation of a single holder, and not the holder. */
  static boolean ofRegistrants(Act act) {
    return act.foundOneHolder() && !act.namesWhoReserved() && !namesZero(act);
  }

  /** Whether another one than the sender is the single holder, and named. */
  static boolean ofTheHolder(Act act) {
    return act.foundOneHolder() && act.namesWhoReserved() && !act.byMaker();
  }

  /** Whether the single holder names its own key. */
  static boolean ofItself(Act act) {
    return act.foundOneHolder() && act.namesWhoReserved() && act.byMaker();
  }

  /** Whether the key that the sender quotes is the one that it names. */
  static boolean ofTheKeyQuoted(Act act) {
    return act.order().key().equals(act.order().serviceActionKey());
  }

  /** Whether others than the sender should lose the key that it quotes and names. */
  static boolean ofTheSendersKey(Act act) {
    return act.succeeds()
        && ofTheKeyQuoted(act)
        && act.lost().stream().anyMatch(each -> !act.before().isSender(each.nexus()));
  }

  /** Whether the reservation would be replaced, if all else were right. */
  static boolean wouldReplace(Act act) {
    return act.foundOneHolder() && act.namesWhoReserved()
        || act.foundAllRegistrants() && namesZero(act);
  }

  /** Whether an initiator that is not registered quotes the key of another one. */
  static boolean quotesAnothersKey(Act act) {
    return act.byStranger() && isRegistered(act, act.order().key());
  }

  static boolean namesNoType(Act act) {
    return ReservationType.of(act.order().type()).isEmpty();
  }

  /** The type in the CDB, or Write Exclusive if that is none. */
  static ReservationType type(Act act) {
    return ReservationType.of(act.order().type()).orElse(ReservationType.WRITE_EXCLUSIVE);
  }

  /** It is carried out, although it should be refused. */
  static Ruling carriedOut(Act act) {
    UnitState state = act.before().state().withRegistrations(spared(act));
    return Change.silently(wouldReplace(act) ? state.withReservation(act.made(type(act))) : state);
  }

  private static List<Registration> spared(Act act) {
    ReservationKey named = act.order().serviceActionKey();
    return act.before().state().registrations().stream()
        .filter(
            each ->
                act.before().isSender(each.nexus())
                    || !(named.isZero() || each.key().equals(named)))
        .toList();
  }

  /** A state in which some of those that should be gone are registered still. */
  static UnitState restored(Act act, UnitState state, Predicate<Registration> whom) {
    return state.withRegistrations(
        act.before().state().registrations().stream()
            .filter(
                each ->
                    whom.test(each)
                        || state.registrations().stream()
                            .anyMatch(now -> now.nexus().equals(each.nexus())))
            .toList());
  }

  /** Whether a registration is of the nexus that made the reservation. */
  static boolean isMaker(Act act, Registration each) {
    return each.nexus().equals(act.reservation().reservedBy());
  }
}
