package org.pgrsuite.spc;

import java.util.Optional;

/** The service actions of PERSISTENT RESERVE IN, in the order of their codes. SPC-4 6.15.1. */
public enum PrInAction {
  READ_KEYS("READ KEYS"),
  READ_RESERVATION("READ RESERVATION"),
  REPORT_CAPABILITIES("REPORT CAPABILITIES"),
  READ_FULL_STATUS("READ FULL STATUS");

  private static final PrInAction[] BY_CODE = values();

  private final String title;

  PrInAction(String title) {
    this.title = title;
  }

  /** Five bits, 00h to 03h. */
  public int code() {
    return ordinal();
  }

  /** The standard's name. */
  public String title() {
    return title;
  }

  /** The service action with this code; none for reserved codes. */
  public static Optional<PrInAction> of(int code) {
    return code >= 0 && code < BY_CODE.length ? Optional.of(BY_CODE[code]) : Optional.empty();
  }

  @Override
  public String toString() {
    return title;
  }
}
