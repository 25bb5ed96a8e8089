package org.pgrsuite.differ;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pgrsuite.spc.Command;

/**
 * Makes sequences of commands: the same for the same seed, whatever the units answer. Most of it
 * has an effect in the state that a sequence has probably brought about; the rest is wrong in every
 * way that the standard foresees.
 */
final class Generator {
  /** The first of the scratch blocks, which are all that is read and written. */
  static final int FIRST_BLOCK = 2048;

  /** Number of scratch blocks. */
  static final int BLOCKS = 8;

  /** Length of a block in bytes. */
  static final int BLOCK_LENGTH = 512;

  private static final int LENGTH = 40;

  private final Ports ports;
  private final Set<String> leftOut;

  /**
   * A generator.
   *
   * @param ports the initiators
   * @param leftOut kinds of commands that are not sent to this target
   */
  Generator(Ports ports, Set<String> leftOut) {
    this.ports = ports;
    this.leftOut = Set.copyOf(leftOut);
  }

  /** The sequence of this seed. */
  List<Step> sequence(long seed) {
    Dice dice = new Dice(seed);
    Likely likely = new Likely();
    ReserveOuts reserveOuts = new ReserveOuts(dice, likely, ports);
    OtherCommands others = new OtherCommands(dice);
    List<Step> steps = new ArrayList<>();
    while (steps.size() < LENGTH) {
      int sender = dice.below(Step.SENDERS);
      switch (dice.weighted(58, 14, 15, 4, 9)) {
        case 0 -> add(steps, reserveOuts.next(sender, leftOut));
        case 1 -> add(steps, new Step(sender, others.reserveIn()));
        case 2 -> add(steps, new Step(sender, others.block()));
        case 3 -> add(steps, new Step(sender, others.unitReservation()));
        default -> everybody(steps, sender, others.primary());
      }
    }
    return List.copyOf(steps);
  }

  /** TEST UNIT READY of one is followed by that of the others: pending attentions come to light. */
  private void everybody(List<Step> steps, int sender, Command command) {
    add(steps, new Step(sender, command));
    if (command.operationCode() == 0) {
      add(steps, new Step((sender + 1) % Step.SENDERS, command));
      add(steps, new Step((sender + 2) % Step.SENDERS, command));
    }
  }

  private void add(List<Step> steps, Step step) {
    if (!leftOut.contains(step.kind())) {
      steps.add(step);
    }
  }
}
