package org.pgrsuite.lu;

import java.util.function.Supplier;
import org.pgrsuite.spc.Command;

/**
 * A command of a race, made anew for each round: what a write writes was never written before.
 *
 * @param initiator who sends it
 * @param making makes the command
 * @param writes whether it writes the scratch block
 * @param abortable whether another initiator's command of the race is a PREEMPT AND ABORT, which
 *     may take it away
 */
record Racer(Initiator initiator, Supplier<Command> making, boolean writes, boolean abortable) {
  /**
   * The command of one round.
   *
   * @param initiator who sends it
   * @param command what it sends
   * @param writes whether it writes the scratch block
   * @param abortable whether it may be aborted
   */
  record Shot(Initiator initiator, Command command, boolean writes, boolean abortable) {}

  Shot shot() {
    return new Shot(initiator, making.get(), writes, abortable);
  }
}
