package org.pgrsuite.lu;

import org.pgrsuite.path.TransportException;

/** A path was opened again, and nobody knows where it leads: the command was not sent. */
final class UnconfirmedPathException extends TransportException {
  private static final long serialVersionUID = 1L;

  UnconfirmedPathException(TransportException cause) {
    super(
        cause.kind(),
        "The path was opened again, and does not say where it leads: " + cause.getMessage(),
        cause);
  }

  /** It may come back, but is not to be used as it is. */
  @Override
  public boolean isPathLost() {
    return true;
  }

  @Override
  public boolean isWithoutAnswer() {
    return false;
  }
}
