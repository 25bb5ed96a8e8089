package org.pgrsuite.differ;

import java.time.Duration;
import java.util.List;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.KeysData;
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

  /** Over the paths of I1, I2 and I3, and that of a fourth initiator, which looks on. */
  TargetContestant(List<ScsiPath> initiators, ScsiPath observer) {
    this.initiators = List.copyOf(initiators);
    this.observer = observer;
  }

  @Override
  public ScsiResult send(int sender, Command command) {
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
    drain();
    initiators.forEach(path -> path.execute(PrimaryCommand.release6(), TIMEOUT));
    PersistentReserveOut clear = PersistentReserveOut.of(PrOutAction.CLEAR).withKey(OURS);
    send(
        0,
        PersistentReserveOut.of(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
            .withServiceActionKey(OURS)
            .command());
    send(0, clear.command());
    drain();
    send(
        0,
        BlockCommand.WRITE_10.write(
            Generator.FIRST_BLOCK,
            Generator.BLOCKS,
            Bytes.zeros(Generator.BLOCKS * Generator.BLOCK_LENGTH)));
    ScsiResult keys = observe(PersistentReserveIn.of(PrInAction.READ_KEYS));
    if (!keys.isGood() || !KeysData.decode(keys.dataIn()).keys().isEmpty()) {
      throw new IllegalStateException("the target cannot be cleared: " + keys);
    }
    return KeysData.decode(keys.dataIn()).generation();
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
