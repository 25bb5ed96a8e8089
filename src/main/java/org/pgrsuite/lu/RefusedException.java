package org.pgrsuite.lu;

/**
 * The suite refuses to touch the logical unit, to keep data of others safe. The message says what
 * it found and what the operator can do. A run that meets it ends with exit code 4.
 */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a sentence for the operator. */
  public RefusedException(String message) {
    super(message);
  }
}
