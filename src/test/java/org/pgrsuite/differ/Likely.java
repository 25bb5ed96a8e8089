package org.pgrsuite.differ;

import java.util.Arrays;
import java.util.Optional;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * What the state of the unit probably is, so that the generator knows which key is right and which
 * is wrong. It is no third device server: where it errs a wrong key is sent instead of a right one.
 */
final class Likely {
  private final ReservationKey[] keys = new ReservationKey[Step.SENDERS];
  private Optional<ReservationType> type = Optional.empty();
  private int holder;

  Likely() {
    Arrays.fill(keys, ReservationKey.ZERO);
  }

  /** The key that this initiator is registered with, or zero. */
  ReservationKey keyOf(int sender) {
    return keys[sender];
  }

  boolean isRegistered(int sender) {
    return !keys[sender].equals(ReservationKey.ZERO);
  }

  Optional<ReservationType> type() {
    return type;
  }

  int holder() {
    return holder;
  }

  /** A command that was probably carried out. */
  void done(int sender, PrOutAction action, ReservationKey key, ReservationType named) {
    boolean registering = action == PrOutAction.REGISTER || isIgnoring(action);
    if (!registering && !isRegistered(sender)) {
      return;
    }
    switch (action) {
      case REGISTER, REGISTER_AND_IGNORE_EXISTING_KEY -> register(sender, key);
      case RESERVE -> reserve(sender, named);
      case RELEASE -> release(sender, named);
      case CLEAR -> clear();
      case PREEMPT, PREEMPT_AND_ABORT -> preempt(sender, key, named);
      default -> {}
    }
  }

  /** REGISTER AND MOVE was probably carried out. */
  void moved(int sender, int destination, ReservationKey key, boolean unregistering) {
    if (type.isEmpty() || holder != sender || isAll()) {
      return;
    }
    keys[destination] = key;
    holder = destination;
    if (unregistering) {
      keys[sender] = ReservationKey.ZERO;
    }
  }

  /** The list of SPEC_I_PT was probably registered as well. */
  void registered(int sender, ReservationKey key) {
    if (!isRegistered(sender)) {
      keys[sender] = key;
    }
  }

  private static boolean isIgnoring(PrOutAction action) {
    return action == PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY;
  }

  private boolean isAll() {
    return type.filter(ReservationType::isAllRegistrants).isPresent();
  }

  private void register(int sender, ReservationKey key) {
    keys[sender] = key;
    boolean last = Arrays.stream(keys).allMatch(ReservationKey.ZERO::equals);
    if (!isRegistered(sender) && (isAll() ? last : holder == sender)) {
      type = Optional.empty();
    }
  }

  private void reserve(int sender, ReservationType named) {
    if (type.isEmpty()) {
      type = Optional.of(named);
      holder = sender;
    }
  }

  private void release(int sender, ReservationType named) {
    if (type.filter(named::equals).isPresent() && (isAll() || holder == sender)) {
      type = Optional.empty();
    }
  }

  private void clear() {
    Arrays.fill(keys, ReservationKey.ZERO);
    type = Optional.empty();
  }

  private void preempt(int sender, ReservationKey victim, ReservationType named) {
    boolean whole = isAll() && victim.equals(ReservationKey.ZERO);
    boolean holds = type.isPresent() && !isAll() && keys[holder].equals(victim);
    for (int i = 0; i < keys.length; i++) {
      if (whole || keys[i].equals(victim)) {
        keys[i] = i == sender && (whole || holds) ? keys[i] : ReservationKey.ZERO;
      }
    }
    if (whole || holds) {
      type = Optional.of(named);
      holder = sender;
    }
  }
}
