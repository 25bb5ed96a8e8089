package org.pgrsuite.lu;

import java.util.List;
import java.util.stream.Stream;
import org.pgrsuite.lu.ending.RefusedException;
import org.pgrsuite.path.TransportException;

/** What the suite does last: removes its registrations and restores the scratch blocks. */
final class CleanUp {
  private final List<Initiator> initiators;
  private final KnownState knownState;
  private final ControlMode controlMode;
  private final ScratchBlocks scratch;

  CleanUp(
      List<Initiator> initiators,
      KnownState knownState,
      ControlMode controlMode,
      ScratchBlocks scratch) {
    this.initiators = initiators;
    this.knownState = knownState;
    this.controlMode = controlMode;
    this.scratch = scratch;
  }

  /**
   * Does it. A path that is broken is opened again; what one initiator cannot do another does.
   *
   * @return whether it is certain that nothing is left
   * @throws RefusedException if there are keys of others, which are left alone
   * @throws TransportException if nobody can restore the scratch blocks
   * @throws AssertionError if the unit lets nobody restore them, or cannot be emptied
   */
  boolean run() {
    boolean empty = emptied();
    restoreScratchBlocks();
    return empty;
  }

  private boolean emptied() {
    try {
      return emptyOnWhatWorks();
    } catch (RefusedException | AssertionError notEmptied) {
      restoreBeside(notEmptied);
      throw notEmptied;
    }
  }

  private void restoreScratchBlocks() {
    Throwable last = null;
    for (Initiator writer : initiators) {
      try {
        scratch.restore(writer);
        return;
      } catch (TransportException | AssertionError e) {
        last = e;
      }
    }
    if (last instanceof AssertionError refused) {
      throw refused;
    }
    throw new TransportException(
        TransportException.Kind.HOST_ERROR,
        "The scratch blocks at "
            + scratch.range()
            + " still hold patterns of this run: no path could restore them.",
        last);
  }

  /** The others come first in what is told; a reservation of theirs may forbid to write. */
  private void restoreBeside(Throwable notEmptied) {
    Stream.<Runnable>of(controlMode::restoreAll, this::restoreScratchBlocks)
        .forEach(
            each -> {
              try {
                each.run();
              } catch (TransportException | AssertionError notRestored) {
                notEmptied.addSuppressed(notRestored);
              }
            });
  }

  private boolean emptyOnWhatWorks() {
    try {
      controlMode.unprotect();
      knownState.bringAbout();
      controlMode.restoreAll();
      return true;
    } catch (TransportException brokenPath) {
      // Every initiator that can still be heard removes at least its own registration.
      knownState.unregisterAllThatAnswer();
      return isEmptyNow();
    }
  }

  private boolean isEmptyNow() {
    try {
      controlMode.restoreAll();
      return knownState.isEmpty();
    } catch (TransportException stillBroken) {
      return false;
    }
  }
}
