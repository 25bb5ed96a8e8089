package org.pgrsuite.lu.ending;

import org.opentest4j.TestAbortedException;

/**
 * A scenario is not run because of how the run is configured: a setting that is missing, or paths
 * of a kind that cannot do it. Says nothing about the logical unit; the message is the reason, and
 * names what would have to be configured.
 */
public final class NotConfiguredException extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  /** With the reason. */
  public NotConfiguredException(String message) {
    super(message);
  }
}
