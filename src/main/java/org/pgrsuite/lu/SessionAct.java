package org.pgrsuite.lu;

import java.util.Arrays;
import java.util.Optional;

/** What an initiator does with its session. */
public enum SessionAct {
  /** Ends it. */
  LOGS_OUT("logs out"),
  /** Begins one again, as the same I_T nexus. */
  LOGS_IN_AGAIN("logs in again"),
  /** Begins one as another I_T nexus of the same initiator name. */
  LOGS_IN_WITH_ANOTHER_ISID("logs in again with another ISID"),
  /** Begins one while the first is there, which the target then has to end. */
  LOGS_IN_A_SECOND_TIME("logs in a second time with the same ISID"),
  /** Loses the connection without a word. */
  LOSES_ITS_CONNECTION("loses its connection");

  private final String title;

  SessionAct(String title) {
    this.title = title;
  }

  /** The act of these words of a feature. */
  public static Optional<SessionAct> named(String title) {
    return Arrays.stream(values()).filter(each -> each.title.equals(title)).findFirst();
  }
}
