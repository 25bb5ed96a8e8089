package org.pgrsuite.embedded;

import java.util.Optional;

/** What a command does once it was let in. Without state, safe for several threads. */
@FunctionalInterface
public interface CommandHandler {
  /** Runs the command. */
  Outcome execute(Request request);

  /** What is wrong with the blocks that it names, whatever else there is [ACC-41]. */
  default Optional<Refusal> fault(Request request) {
    return Optional.empty();
  }

  /** Whether it moves data of the medium, and so can be in progress for a time and be aborted. */
  default boolean movesData() {
    return false;
  }
}
