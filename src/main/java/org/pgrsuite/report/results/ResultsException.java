package org.pgrsuite.report.results;

/**
 * A file is no {@code results.json} that this suite can read; the message names it and says why.
 */
public final class ResultsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a sentence for the operator. */
  public ResultsException(String message) {
    super(message);
  }
}
