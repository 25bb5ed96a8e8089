package org.pgrsuite.path;

/**
 * What an initiator logs in with: CHAP user and password. {@link #toString} hides the password, so
 * that a record that holds one can be logged.
 *
 * @param user the CHAP user name
 * @param password the CHAP secret
 */
public record Credentials(String user, String password) {
  /** Without the password. */
  @Override
  public String toString() {
    return "Credentials[user=" + user + ", password=(hidden)]";
  }
}
