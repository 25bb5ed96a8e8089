package org.pgrsuite.embedded;

/** What a command does once it was let in. Without state, safe for several threads. */
@FunctionalInterface
public interface CommandHandler {
  /** Runs the command. */
  Outcome execute(Request request);
}
