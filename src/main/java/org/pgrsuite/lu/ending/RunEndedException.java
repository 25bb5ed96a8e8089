package org.pgrsuite.lu.ending;

import org.pgrsuite.path.TransportException;

/**
 * The run cannot go on: a path could not be re-established, or it was interrupted. What was found
 * so far stays in the reports. Ends with exit code 3.
 */
public final class RunEndedException extends TransportException {
  private static final long serialVersionUID = 1L;

  /** With a sentence for the operator and what failed. */
  public RunEndedException(String message, TransportException cause) {
    super(cause.kind(), message, cause);
  }

  /** With a sentence for the operator. */
  public RunEndedException(String message) {
    super(Kind.CONNECTION_LOST, message);
  }

  /** The command was not even sent. */
  @Override
  public boolean isWithoutAnswer() {
    return false;
  }
}
