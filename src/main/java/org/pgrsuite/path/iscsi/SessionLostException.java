package org.pgrsuite.path.iscsi;

/** The session is of no use any more; the message says why, without a full stop. */
final class SessionLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SessionLostException(String reason) {
    super(reason);
  }
}
