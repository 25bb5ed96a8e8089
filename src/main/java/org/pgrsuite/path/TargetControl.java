package org.pgrsuite.path;

/**
 * What can be done to the target behind a path other than sending commands: what an operator does,
 * and task management functions. Each returns when it is done. Only some paths have it, see {@link
 * ScsiPath#control()}.
 */
public interface TargetControl {
  /** Logs out; commands in progress get no answer. Nothing can be sent until {@link #login()}. */
  void logout();

  /** Logs in again, with the same initiator port; also after the target dropped the nexus. */
  void login();

  /** Logs in while logged in, with the same initiator port: session reinstatement. */
  void reinstate();

  /** ABORT TASK SET: commands of this nexus get no answer. */
  void abortTaskSet();

  /** CLEAR TASK SET: commands of all nexuses end. */
  void clearTaskSet();

  /** LOGICAL UNIT RESET. */
  void resetLogicalUnit();

  /** TARGET WARM RESET. */
  void resetTarget();

  /** TARGET COLD RESET; every nexus may have to log in anew. */
  void coldResetTarget();

  /** Switches the target off and on; every nexus has to log in anew. */
  void powerCycle();
}
