package org.pgrsuite.lu.ending;

/**
 * The suite refuses to touch the logical unit, to keep data of others safe. The message says what
 * it found and what the operator can do; there is no stack trace. A run that meets it ends with
 * exit code 4.
 */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String check;
  private final String found;
  private final String remedy;

  /**
   * A refusal in its three parts, of which the last two make the sentence.
   *
   * @param check what was looked at: {@code no file system}
   * @param found what was found, a clause without a full stop
   * @param remedy what the operator can do, a clause without a full stop
   */
  public RefusedException(String check, String found, String remedy) {
    super(found + ": " + remedy, null, true, false);
    this.check = check;
    this.found = found;
    this.remedy = remedy;
  }

  /** What was looked at. */
  public String check() {
    return check;
  }

  /** What was found. */
  public String found() {
    return found;
  }

  /** What the operator can do. */
  public String remedy() {
    return remedy;
  }
}
