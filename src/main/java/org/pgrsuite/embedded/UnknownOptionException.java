package org.pgrsuite.embedded;

import java.util.Arrays;
import java.util.List;

/** An option that units do not have. */
public final class UnknownOptionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String title;

  UnknownOptionException(String title) {
    super("'" + title + "' is no option of the embedded unit");
    this.title = title;
  }

  /** What was written. */
  public String title() {
    return title;
  }

  /** The titles that there are, so that the nearest can be suggested. */
  public static List<String> known() {
    return Arrays.stream(UnitOption.values()).map(UnitOption::title).toList();
  }
}
