package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/**
 * Keeps account of the keys: which of them this run has sent, and which initiator has registered
 * which by what it was answered. Features quote "its own key" from here.
 */
final class Registrar {
  private static final int SERVICE_ACTION_KEY = 8;
  private static final int FLAGS_OF_MOVE = 17;
  private static final int UNREG = 0x02;

  private final List<Initiator> initiators;
  private final Observations observations;
  private final KeyLedger ledger;

  Registrar(List<Initiator> initiators, Observations observations, KeyLedger ledger) {
    this.initiators = initiators;
    this.observations = observations;
    this.ledger = ledger;
  }

  /** This command is about to be sent. */
  void sending(Command command) {
    if (isReserveOut(command)) {
      ledger.sending(serviceActionKey(command));
    }
  }

  /** This command was answered with GOOD. */
  void done(Initiator sender, Command command) {
    sender.noteOldReservation(command);
    if (!isReserveOut(command)) {
      return;
    }
    ReservationKey key = serviceActionKey(command);
    switch (PrOutAction.of(command.cdb().u8(1) & 0x1F).orElse(PrOutAction.RESERVE)) {
      case REGISTER, REGISTER_AND_IGNORE_EXISTING_KEY -> registered(sender, command, key);
      case CLEAR -> initiators.forEach(each -> each.registeredKey(ReservationKey.ZERO));
      case PREEMPT, PREEMPT_AND_ABORT -> preempted(sender, key);
      case REGISTER_AND_MOVE -> moved(sender, command, key);
      default -> {}
    }
  }

  private void registered(Initiator sender, Command command, ReservationKey key) {
    sender.registeredKey(key);
    if (command.dataOut().bit(20, PersistentReserveOut.SPEC_I_PT)) {
      initiators.stream()
          .filter(each -> each.isNamedIn(command.dataOut()))
          .forEach(each -> each.registeredKey(key));
    }
  }

  /** Whether a sender that names its own key loses it is looked at, since units may choose. */
  private void preempted(Initiator sender, ReservationKey victim) {
    initiators.stream()
        .filter(each -> each != sender)
        .filter(each -> victim.isZero() || each.registeredKey().equals(victim))
        .forEach(each -> each.registeredKey(ReservationKey.ZERO));
    if (sender.registeredKey().equals(victim) && !observations.keys().contains(victim)) {
      sender.registeredKey(ReservationKey.ZERO);
    }
  }

  private void moved(Initiator sender, Command command, ReservationKey key) {
    Optional<Initiator> destination =
        initiators.stream().filter(each -> each.isNamedIn(command.dataOut())).findFirst();
    destination.ifPresent(each -> each.registeredKey(key));
    if (command.dataOut().bit(FLAGS_OF_MOVE, UNREG)) {
      sender.registeredKey(ReservationKey.ZERO);
    }
  }

  private static boolean isReserveOut(Command command) {
    return command.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT
        && command.dataOut().length() >= PersistentReserveOut.PARAMETER_LIST_LENGTH;
  }

  private static ReservationKey serviceActionKey(Command command) {
    Bytes list = command.dataOut();
    return new ReservationKey(list.u64(SERVICE_ACTION_KEY));
  }
}
