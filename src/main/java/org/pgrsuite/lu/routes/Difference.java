package org.pgrsuite.lu.routes;

import java.util.Arrays;
import java.util.Optional;

/** In what one more initiator of a scenario differs from another one. */
public enum Difference {
  /** The same initiator name and target port, another session. */
  ISID("ISID"),
  /** The same initiator port, through another port of the target. */
  TARGET_PORT("target port"),
  /** Another initiator altogether; of those that the suite makes, with the same ISID. */
  INITIATOR_NAME("initiator name");

  private final String title;

  Difference(String title) {
    this.title = title;
  }

  /** The difference that features call so. */
  public static Optional<Difference> named(String title) {
    return Arrays.stream(values()).filter(each -> each.title.equals(title)).findFirst();
  }

  @Override
  public String toString() {
    return title;
  }
}
