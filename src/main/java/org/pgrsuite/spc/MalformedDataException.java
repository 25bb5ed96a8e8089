package org.pgrsuite.spc;

/**
 * Data that a logical unit returned cannot be what the standard says it is. The message says which
 * answer, what it lacks and where the standard says so. The wire is not to blame, the sender of the
 * data is.
 */
public final class MalformedDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a sentence for the reader of a report. */
  public MalformedDataException(String message) {
    super(message);
  }

  /** Throws if {@code data} has fewer than {@code least} bytes. */
  static void requireLength(Bytes data, int least, String answer, String table) {
    if (data.length() < least) {
      throw new MalformedDataException(
          "%s returned %d bytes; it has at least %d (%s)"
              .formatted(answer, data.length(), least, table));
    }
  }
}
