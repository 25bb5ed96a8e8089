package org.pgrsuite.catalogue;

import java.util.Locale;
import java.util.Optional;

/** How binding a requirement is. */
public enum Level {
  /** A unit that does otherwise is wrong. */
  MANDATORY,
  /** Binding for a unit that offers what the requirement is about. */
  OPTIONAL,
  /** The standard leaves the outcome to the unit, or leaves it open. */
  CHOICE;

  private final String title = name().toLowerCase(Locale.ROOT);

  /** The word in files and reports: {@code mandatory}. */
  public String title() {
    return title;
  }

  /** The tag of a scenario: {@code @mandatory}. */
  public String tag() {
    return '@' + title;
  }

  /** The level with this title. */
  public static Optional<Level> named(String title) {
    for (Level level : values()) {
      if (level.title.equals(title)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
