package org.pgrsuite.lu;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.ScsiResult;
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
  private static final int PORT_OF_MOVE = 18;

  private final List<Initiator> initiators;
  private final Observations observations;
  private final KeyLedger ledger;
  private final KnownState knownState;

  Registrar(
      List<Initiator> initiators,
      Observations observations,
      KeyLedger ledger,
      KnownState knownState) {
    this.initiators = initiators;
    this.observations = observations;
    this.ledger = ledger;
    this.knownState = knownState;
  }

  /**
   * Sends a command of the suite itself that may change who is registered.
   *
   * @throws RefusedException if it takes away whatever is registered, and a key of somebody else is
   */
  ScsiResult send(Initiator sender, Command command) {
    sending(command);
    observations.mayHaveChanged(sender);
    ScsiResult result = sender.ask(command);
    if (result.isGood()) {
      done(sender, command);
    }
    return result;
  }

  /**
   * This command is about to be sent: to be called before each service action that a feature is
   * about, however it goes out.
   *
   * @throws RefusedException if it takes away whatever is registered, and a key of somebody else is
   */
  void sending(Command command) {
    if (isReserveOut(command)) {
      ledger.sending(serviceActionKey(command));
    }
    if (sparesNobody(command)) {
      knownState.refuseKeysOfOthers();
    }
  }

  /**
   * CLEAR, and preempting key 0x0, which under All Registrants means everybody else; also with a
   * parameter list that is too short, which a target may let through.
   */
  static boolean sparesNobody(Command command) {
    if (command.operationCode() != OperationCode.PERSISTENT_RESERVE_OUT) {
      return false;
    }
    return switch (action(command)) {
      case CLEAR -> true;
      case PREEMPT, PREEMPT_AND_ABORT ->
          !isReserveOut(command) || serviceActionKey(command).isZero();
      default -> false;
    };
  }

  /** This command was answered with GOOD. */
  void done(Initiator sender, Command command) {
    sender.leftovers().done(command);
    if (!isReserveOut(command)) {
      return;
    }
    ReservationKey key = serviceActionKey(command);
    switch (action(command)) {
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
          .filter(each -> each.nexus().isNamedIn(command.dataOut()))
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
    destination(command.dataOut()).ifPresent(each -> each.registeredKey(key));
    if (command.dataOut().bit(FLAGS_OF_MOVE, UNREG)) {
      sender.registeredKey(ReservationKey.ZERO);
    }
  }

  /** Of several whose initiator port it names, the one that comes through the port it names. */
  private Optional<Initiator> destination(Bytes move) {
    List<Initiator> named =
        initiators.stream().filter(each -> each.nexus().isNamedIn(move)).toList();
    return named.stream()
        .filter(each -> named.size() == 1 || each.nexus().isAtTargetPort(move.u16(PORT_OF_MOVE)))
        .findFirst();
  }

  private static boolean isReserveOut(Command command) {
    return command.operationCode() == OperationCode.PERSISTENT_RESERVE_OUT
        && command.dataOut().length() >= PersistentReserveOut.PARAMETER_LIST_LENGTH;
  }

  /** One that there is not has as little to do with keys as RESERVE. */
  private static PrOutAction action(Command command) {
    return PrOutAction.of(command.cdb().u8(1) & 0x1F).orElse(PrOutAction.RESERVE);
  }

  private static ReservationKey serviceActionKey(Command command) {
    Bytes list = command.dataOut();
    return new ReservationKey(list.u64(SERVICE_ACTION_KEY));
  }
}
