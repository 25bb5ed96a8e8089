package org.pgrsuite.lu;

import java.util.function.Function;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.MediumCommand;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrimaryCommand;

/**
 * What commands of one initiator may have left behind besides registrations, until it is undone: a
 * reservation of RESERVE(6) or (10), and a unit that was stopped.
 */
final class Leftovers {
  private final Function<Command, ScsiResult> asking;
  private boolean oldReservation;
  private boolean stopped;

  /** Of the initiator that sends its own commands this way. */
  Leftovers(Function<Command, ScsiResult> asking) {
    this.asking = asking;
  }

  /** This command goes out: if it is START STOP UNIT, the unit may be stopped by it. */
  void sending(Command command) {
    stopped |= command.operationCode() == OperationCode.START_STOP_UNIT;
  }

  /** This command was done: if it was RESERVE(6) or (10), the unit may be reserved by it. */
  void done(Command command) {
    int code = command.operationCode();
    oldReservation |= code == OperationCode.RESERVE_6 || code == OperationCode.RESERVE_10;
  }

  /**
   * Gives back what a run that was killed may have left on this nexus, which over a path of the
   * operating system outlives it.
   */
  void ofEarlierRun() {
    oldReservation = true;
    release();
    asking.apply(MediumCommand.allow());
    stopped = true;
  }

  /** This command got no answer, and may have been done all the same. */
  void unanswered(Command command) {
    done(command);
  }

  /** Whether RESERVE(6) or (10) may keep everybody else out. */
  boolean mayHoldOldReservation() {
    return oldReservation;
  }

  /**
   * Gives back what RESERVE(6) or (10) may have reserved. With somebody registered RELEASE may be
   * GOOD and give nothing back: {@link #releaseFinally} does.
   */
  void release() {
    if (oldReservation) {
      if (!asking.apply(PrimaryCommand.release6()).isGood()) {
        asking.apply(PrimaryCommand.release10());
      }
    }
  }

  /** The same, to be called with nobody registered. */
  void releaseFinally() {
    release();
    oldReservation = false;
  }

  /** A unit that a scenario may have stopped is started. To be called with nothing reserved. */
  void startAgain() {
    if (stopped) {
      stopped = false;
      asking.apply(PrimaryCommand.startUnit());
    }
  }
}
