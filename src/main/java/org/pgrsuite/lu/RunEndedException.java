package org.pgrsuite.lu;

import org.pgrsuite.path.TransportException;

/**
 * Host or wire failed so that nothing more can be tested: a path could not be re-established. The
 * run ends with what was found so far, and with exit code 3.
 */
public final class RunEndedException extends TransportException {
  private static final long serialVersionUID = 1L;

  /** With a sentence for the operator and what failed. */
  public RunEndedException(String message, TransportException cause) {
    super(cause.kind(), message, cause);
  }
}
