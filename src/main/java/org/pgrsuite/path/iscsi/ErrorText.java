package org.pgrsuite.path.iscsi;

import com.sun.jna.Pointer;

/** libiscsi's complaints, made fit for a sentence. */
final class ErrorText {
  /** What libiscsi says whenever automatic reconnection is off and the peer is gone. */
  private static final String HANGS_UP = "Can not reconnect right now";

  private ErrorText() {}

  /** The last complaint of a context. */
  static String of(long context) {
    return tidy(text(LibIscsi.iscsi_get_error(context)));
  }

  /** A string of libiscsi, empty if there is none. */
  static String text(Pointer characters) {
    return characters == null ? "" : characters.getString(0);
  }

  /** On one line, without a full stop at its end. */
  static String tidy(String complaint) {
    String line = complaint.strip().replaceAll("\\s+", " ").replaceAll("[.:;,]+$", "");
    return line.isEmpty() || line.contains(HANGS_UP) ? "the target closed the connection" : line;
  }
}
