package org.pgrsuite.path;

import org.pgrsuite.spc.Command;

/** The sentences of failures that every kind of path can meet. Stateless. */
public final class TransportFailures {
  private TransportFailures() {}

  /**
   * A command that got no answer from the logical unit.
   *
   * @param kind what went wrong
   * @param command the command that it happened to
   * @param path where it was sent
   * @param cause what went wrong in words, without a full stop
   */
  public static TransportException of(
      TransportException.Kind kind, Command command, PathDescription path, String cause) {
    return new TransportException(
        kind, "%s on %s: %s.".formatted(operation(command), path.name(), cause));
  }

  /** The command as an operator can look it up: {@code command 5Fh (CDB 5F 00 …)}. */
  private static String operation(Command command) {
    return "Command %02Xh (CDB %s)".formatted(command.operationCode(), command.cdb().hex());
  }
}
