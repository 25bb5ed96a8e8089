package org.pgrsuite.path;

/**
 * Host, driver or wire failed, or there was no answer in time: nothing that the logical unit said.
 * Never to be taken for a failure of the target.
 *
 * <p>The message is one sentence: what was tried, on which path, what went wrong, and where there
 * is one, the remedy.
 */
public class TransportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What went wrong, as far as the next step depends on it. */
  public enum Kind {
    /** The path could not be opened: wrong name, permission, no such target, login refused. */
    NOT_OPENED,
    /** No answer within the timeout. */
    NO_ANSWER,
    /** The connection broke or the device vanished. */
    CONNECTION_LOST,
    /** Driver or library refused or garbled the command; the path may still work. */
    HOST_ERROR
  }

  private final Kind kind;

  /** With a cause that another layer reported. */
  public TransportException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** Without a further cause. */
  public TransportException(Kind kind, String message) {
    this(kind, message, null);
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }

  /** Whether the path has to be opened again before it is used. */
  public boolean isPathLost() {
    return kind != Kind.HOST_ERROR;
  }

  /** Whether the command may have reached the logical unit, which then did not answer it. */
  public boolean isWithoutAnswer() {
    return kind == Kind.NO_ANSWER || kind == Kind.CONNECTION_LOST;
  }
}
