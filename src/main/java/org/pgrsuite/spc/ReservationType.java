package org.pgrsuite.spc;

import java.util.Arrays;
import java.util.Optional;

/** The six types of a persistent reservation. SPC-4 6.15.3.4, table "type codes". */
public enum ReservationType {
  /** The holder writes, everybody reads. */
  WRITE_EXCLUSIVE(0x1, "Write Exclusive"),
  /** The holder reads and writes. */
  EXCLUSIVE_ACCESS(0x3, "Exclusive Access"),
  /** Registrants write, everybody reads. */
  WRITE_EXCLUSIVE_REGISTRANTS_ONLY(0x5, "Write Exclusive Registrants Only"),
  /** Registrants read and write. */
  EXCLUSIVE_ACCESS_REGISTRANTS_ONLY(0x6, "Exclusive Access Registrants Only"),
  /** Registrants write, everybody reads; every registrant is a holder. */
  WRITE_EXCLUSIVE_ALL_REGISTRANTS(0x7, "Write Exclusive All Registrants"),
  /** Registrants read and write; every registrant is a holder. */
  EXCLUSIVE_ACCESS_ALL_REGISTRANTS(0x8, "Exclusive Access All Registrants");

  private final int code;
  private final String title;

  ReservationType(int code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The value of the TYPE field, four bits. */
  public int code() {
    return code;
  }

  /** The name as features and reports write it. */
  public String title() {
    return title;
  }

  /** Whether every registrant is a holder, so that no key is reported for the reservation. */
  public boolean isAllRegistrants() {
    return this == WRITE_EXCLUSIVE_ALL_REGISTRANTS || this == EXCLUSIVE_ACCESS_ALL_REGISTRANTS;
  }

  /** Whether only registrants may write, and only one of them holds the reservation. */
  public boolean isRegistrantsOnly() {
    return this == WRITE_EXCLUSIVE_REGISTRANTS_ONLY || this == EXCLUSIVE_ACCESS_REGISTRANTS_ONLY;
  }

  /** The type with this code; none for obsolete (0h, 2h, 4h) and reserved codes. */
  public static Optional<ReservationType> of(int code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
  }

  /** The type of this name, as features write it. */
  public static Optional<ReservationType> named(String title) {
    return Arrays.stream(values()).filter(type -> type.title.equals(title)).findFirst();
  }

  /** The name of the type with this code, or what the standard calls a code without type. */
  public static String describe(int code) {
    return of(code)
        .map(ReservationType::title)
        .orElseGet(() -> (code <= 4 ? "obsolete" : "reserved") + " type %Xh".formatted(code));
  }

  @Override
  public String toString() {
    return title;
  }
}
