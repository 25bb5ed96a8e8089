package org.pgrsuite.lu.ending;

import org.opentest4j.TestAbortedException;

/**
 * A scenario does not apply to this logical unit, because of what the unit offers or lacks. Neither
 * a failure nor a pass; the message is the reason. What the operator could change by configuring
 * the run otherwise is a {@link NotConfiguredException}.
 */
public final class NotSupportedException extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  private final String capability;

  /**
   * With what decides.
   *
   * @param capability what would have to be offered, as the tags {@code @needs-...} and the
   *     catalogue name it: {@code NUAR}, {@code no-CRH}, {@code UNMAP}
   * @param message the reason
   */
  public NotSupportedException(String capability, String message) {
    super(message);
    this.capability = capability;
  }

  /** What would have to be offered. */
  public String capability() {
    return capability;
  }
}
