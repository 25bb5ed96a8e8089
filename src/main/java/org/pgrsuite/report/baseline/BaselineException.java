package org.pgrsuite.report.baseline;

/** A baseline says something that cannot be; the message names file and line, and a remedy. */
public final class BaselineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a sentence for whoever keeps the file. */
  public BaselineException(String message) {
    super(message);
  }
}
