package org.pgrsuite.differ;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.ReservationKey;

/** The target, over four paths, which is brought back to a known state before each sequence. */
final class TargetContestant implements Contestant {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final ReservationKey OURS = new ReservationKey(0x5047_5200_0000_0300L);
  private static final int MOST_ATTENTIONS = 10;

  private final List<ScsiPath> initiators;
  private final ScsiPath observer;
  private boolean written = true;
  private boolean reserved = true;

  /** Over the paths of I1, I2 and I3, and that of a fourth initiator, which looks on. */
  TargetContestant(List<ScsiPath> initiators, ScsiPath observer) {
    this.initiators = List.copyOf(initiators);
    this.observer = observer;
  }

  @Override
  public ScsiResult send(int sender, Command command) {
    written |= command.dataOut().length() >= Generator.BLOCK_LENGTH;
    reserved |= isReserve(command);
    return initiators.get(sender).execute(command, TIMEOUT);
  }

  @Override
  public ScsiResult observe(Command command) {
    return observer.execute(command, TIMEOUT);
  }

  /**
   * Nothing registered, nothing reserved in either way, no unit attention, zeros in the scratch
   * blocks.
   *
   * @return PRgeneration
   * @throws IllegalStateException if the unit does not get there
   */
  long reset() {
    if (reserved) {
      drain();
      initiators.forEach(path -> path.execute(PrimaryCommand.release6(), TIMEOUT));
      reserved = false;
    }
    List<String> tried = new ArrayList<>();
    for (int i = 0; i < initiators.size(); i++) {
      tried.add(clearedBy(i));
      drain();
      KeysData keys = keys();
      if (keys.keys().isEmpty()) {
        zeroWrittenBlocks();
        return keys.generation();
      }
    }
    throw new IllegalStateException(
        "the target cannot be cleared: %s; %s".formatted(tried, keys()));
  }

  /** Some moves leave a target in a state in which only some registrants can clear. */
  private String clearedBy(int initiator) {
    ScsiResult registered = register(initiator, 0);
    if (!registered.isGood()) {
      registered = register(initiator, PersistentReserveOut.ALL_TG_PT);
    }
    ScsiResult cleared =
        send(initiator, PersistentReserveOut.of(PrOutAction.CLEAR).withKey(OURS).command());
    return "REGISTER %s, CLEAR %s".formatted(registered.outcome(), cleared.outcome());
  }

  private KeysData keys() {
    ScsiResult keys = observe(PersistentReserveIn.of(PrInAction.READ_KEYS));
    if (!keys.isGood()) {
      throw new IllegalStateException("the keys cannot be read: " + keys.outcome());
    }
    return KeysData.decode(keys.dataIn());
  }

  private static boolean isReserve(Command command) {
    return command.operationCode() == OperationCode.RESERVE_6
        || command.operationCode() == OperationCode.RESERVE_10;
  }

  private void zeroWrittenBlocks() {
    if (!written) {
      return;
    }
    send(
        0,
        BlockCommand.WRITE_10.write(
            Generator.FIRST_BLOCK,
            Generator.BLOCKS,
            Bytes.zeros(Generator.BLOCKS * Generator.BLOCK_LENGTH)));
    written = false;
  }

  /** Some targets want ALL_TG_PT for who registered with it [ATP-06], others never [ATP-01]. */
  private ScsiResult register(int initiator, int flags) {
    Command command =
        PersistentReserveOut.of(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
            .withServiceActionKey(OURS)
            .withFlags(flags)
            .command();
    ScsiResult result = send(initiator, command);
    for (int i = 0; result.isUnitAttention() && i < MOST_ATTENTIONS; i++) {
      result = send(initiator, command);
    }
    return result;
  }

  private void drain() {
    for (ScsiPath path : initiators) {
      drain(path);
    }
    drain(observer);
  }

  private static void drain(ScsiPath path) {
    for (int i = 0; i < MOST_ATTENTIONS; i++) {
      if (!path.execute(PrimaryCommand.testUnitReady(), TIMEOUT).isUnitAttention()) {
        return;
      }
    }
  }
}
