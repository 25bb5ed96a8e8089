package org.pgrsuite.lu;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * Makes the service actions of a scenario. Each quotes the key that its sender has registered,
 * unless a step said otherwise for the next one.
 */
final class Requests {
  /** The type of a command that needs one where a feature gives none. */
  private static final ReservationType DEFAULT_TYPE = ReservationType.WRITE_EXCLUSIVE;

  private final LogicalUnit unit;
  private final Map<Initiator, ReservationKey> quoted = new HashMap<>();

  Requests(LogicalUnit unit) {
    this.unit = unit;
  }

  /** The next one of this initiator quotes this RESERVATION KEY instead of its own. */
  void quote(Initiator initiator, ReservationKey key) {
    quoted.put(initiator, key);
  }

  /** A service action with the key that the initiator quotes next. */
  PersistentReserveOut of(Initiator initiator, PrOutAction action) {
    ReservationKey own =
        Optional.ofNullable(quoted.remove(initiator)).orElse(initiator.registeredKey());
    return PersistentReserveOut.of(action).withKey(own);
  }

  /** REGISTER of this key. */
  PersistentReserveOut register(Initiator initiator, ReservationKey key) {
    return of(initiator, PrOutAction.REGISTER).withServiceActionKey(key);
  }

  /**
   * REGISTER AND MOVE to the nexus of another initiator, which gets this key. TYPE does not matter,
   * but a unit may want it to be a type [MOVE-04].
   */
  Command move(Initiator initiator, Initiator destination, ReservationKey key) {
    PersistentReserveOut request =
        of(initiator, PrOutAction.REGISTER_AND_MOVE)
            .withType(DEFAULT_TYPE)
            .withServiceActionKey(key);
    return destination.nexus().movedHere(request.command());
  }

  /**
   * A service action of which a feature gives no more than its name. REGISTER AND MOVE names an
   * initiator: I2, unless that is the sender.
   */
  Command plain(Initiator sender, PrOutAction action) {
    Command command = of(sender, action).withType(DEFAULT_TYPE).command();
    if (action != PrOutAction.REGISTER_AND_MOVE) {
      return command;
    }
    return unit.initiator(sender.name().equals("I2") ? "I1" : "I2").nexus().movedHere(command);
  }

  /**
   * The type that {@link #plain} gives a service action whose TYPE counts, or may: where it does
   * not it may be checked.
   */
  static Optional<ReservationType> typeOfPlain(PrOutAction action) {
    return switch (action) {
      case RESERVE, RELEASE, PREEMPT, PREEMPT_AND_ABORT -> Optional.of(DEFAULT_TYPE);
      default -> Optional.empty();
    };
  }
}
