package org.pgrsuite.lu;

import java.util.List;
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
   * @throws TransportException if nobody can; the message says what was left behind
   */
  void run() {
    emptyOnWhatWorks();
    TransportException last = null;
    for (Initiator writer : initiators) {
      try {
        scratch.restore(writer);
        return;
      } catch (TransportException e) {
        last = e;
      }
    }
    throw new TransportException(
        TransportException.Kind.HOST_ERROR,
        "The scratch blocks at "
            + scratch.range()
            + " still hold patterns of this run: no path could restore them.",
        last);
  }

  private void emptyOnWhatWorks() {
    try {
      knownState.bringAbout();
      controlMode.restore();
    } catch (TransportException brokenPath) {
      // Every initiator that can still be heard removes at least its own registration.
      knownState.unregisterAllThatAnswer();
    }
  }
}
