package org.pgrsuite.spc;

import java.util.Optional;

/** The service actions of PERSISTENT RESERVE OUT, in the order of their codes. SPC-4 6.16.2. */
public enum PrOutAction {
  REGISTER("REGISTER"),
  RESERVE("RESERVE"),
  RELEASE("RELEASE"),
  CLEAR("CLEAR"),
  PREEMPT("PREEMPT"),
  PREEMPT_AND_ABORT("PREEMPT AND ABORT"),
  REGISTER_AND_IGNORE_EXISTING_KEY("REGISTER AND IGNORE EXISTING KEY"),
  REGISTER_AND_MOVE("REGISTER AND MOVE"),
  REPLACE_LOST_RESERVATION("REPLACE LOST RESERVATION");

  private static final PrOutAction[] BY_CODE = values();

  private final String title;

  PrOutAction(String title) {
    this.title = title;
  }

  /** Five bits, 00h to 08h. */
  public int code() {
    return ordinal();
  }

  /** The standard's name. */
  public String title() {
    return title;
  }

  /** The service action with this code; none for reserved codes. */
  public static Optional<PrOutAction> of(int code) {
    return code >= 0 && code < BY_CODE.length ? Optional.of(BY_CODE[code]) : Optional.empty();
  }

  @Override
  public String toString() {
    return title;
  }
}
