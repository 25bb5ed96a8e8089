package org.pgrsuite.lu;

/**
 * What a scenario asks for is not offered, by the logical unit or by the path. Neither a failure nor
 * a pass: the scenario is not run, and the message is the reason.
 */
public final class NotSupportedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the reason. */
  public NotSupportedException(String message) {
    super(message);
  }
}
