package org.pgrsuite.lu.ending;

/**
 * The configuration, the command line or a feature file says something that cannot be. The message
 * is a sentence with its remedy, and where in the suite it was noticed helps nobody: there is no
 * stack trace. A run that meets it ends with exit code 2.
 */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a sentence for the operator. */
  public ConfigurationException(String message) {
    super(message, null, true, false);
  }
}
