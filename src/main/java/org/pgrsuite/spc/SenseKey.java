package org.pgrsuite.spc;

import java.util.Locale;

/** The sense keys, in the order of their codes. SPC-4 table "sense key descriptions". */
public enum SenseKey {
  NO_SENSE,
  RECOVERED_ERROR,
  NOT_READY,
  MEDIUM_ERROR,
  HARDWARE_ERROR,
  ILLEGAL_REQUEST,
  UNIT_ATTENTION,
  DATA_PROTECT,
  BLANK_CHECK,
  VENDOR_SPECIFIC,
  COPY_ABORTED,
  ABORTED_COMMAND,
  RESERVED_0C,
  VOLUME_OVERFLOW,
  MISCOMPARE,
  COMPLETED;

  private static final SenseKey[] BY_CODE = values();

  /** The sense key with the low four bits of {@code code}. */
  public static SenseKey of(int code) {
    return BY_CODE[code & 0x0F];
  }

  /** Four bits. */
  public int code() {
    return ordinal();
  }

  /** The standard's name: {@code UNIT ATTENTION}. */
  public String title() {
    return this == RESERVED_0C
        ? "reserved sense key Ch"
        : name().replace('_', ' ').toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return title();
  }
}
