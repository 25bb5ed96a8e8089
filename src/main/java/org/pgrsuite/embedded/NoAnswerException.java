package org.pgrsuite.embedded;

/** A command got no answer: it was aborted, or nobody is logged in to whom it could be given. */
public final class NoAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoAnswerException(String message) {
    super(message);
  }
}
