package org.pgrsuite.path;

import java.util.Arrays;
import java.util.Optional;

/** Task management functions, which a path sends beside commands. SAM-5 7, RFC 7143 11.5.1. */
public enum TaskFunction {
  /** Ends one command of the sender; sent for one that has ended already. */
  ABORT_TASK(1),
  /** Ends the sender's commands on the logical unit. */
  ABORT_TASK_SET(2),
  /** Ends everybody's commands on the logical unit. */
  CLEAR_TASK_SET(4),
  /** Resets the logical unit. */
  LOGICAL_UNIT_RESET(5),
  /** Resets every logical unit of the target. */
  TARGET_WARM_RESET(6),
  /** The same, and every session may end. */
  TARGET_COLD_RESET(7);

  private final int iscsiCode;

  TaskFunction(int iscsiCode) {
    this.iscsiCode = iscsiCode;
  }

  /** Its number in iSCSI's Task Management Function Request. */
  public int iscsiCode() {
    return iscsiCode;
  }

  /** Whether other logical units of the target feel it too. */
  public boolean reachesBeyondTheUnit() {
    return this == TARGET_WARM_RESET || this == TARGET_COLD_RESET;
  }

  /** The standard's name: {@code LOGICAL UNIT RESET}. */
  public String title() {
    return name().replace('_', ' ');
  }

  /** The function of this name. */
  public static Optional<TaskFunction> named(String title) {
    return Arrays.stream(values()).filter(each -> each.title().equals(title)).findFirst();
  }

  @Override
  public String toString() {
    return title();
  }
}
