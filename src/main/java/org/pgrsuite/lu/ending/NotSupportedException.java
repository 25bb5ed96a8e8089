package org.pgrsuite.lu.ending;

import org.opentest4j.TestAbortedException;

/**
 * What a scenario asks for is not offered, by the logical unit or by the path. Neither a failure
 * nor a pass: the scenario is not run, and the message is the reason.
 */
public final class NotSupportedException extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  /** With the reason. */
  public NotSupportedException(String message) {
    super(message);
  }
}
