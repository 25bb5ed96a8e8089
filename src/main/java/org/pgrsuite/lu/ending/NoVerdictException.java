package org.pgrsuite.lu.ending;

import org.pgrsuite.path.TransportException;

/**
 * The logical unit answered, and its answer is no statement on the command that was sent: it speaks
 * of an earlier one, or of a condition that others brought about. An error, not a failure of the
 * target; the path still works.
 */
public final class NoVerdictException extends TransportException {
  private static final long serialVersionUID = 1L;

  /** With a sentence: which command, what was answered, why that decides nothing. */
  public NoVerdictException(String message) {
    super(Kind.HOST_ERROR, message);
  }
}
