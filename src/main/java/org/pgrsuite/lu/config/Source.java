package org.pgrsuite.lu.config;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One place where an operator can write settings.
 *
 * @param kind which place
 * @param values what stands there, under the names that the place has for the settings
 */
record Source(Kind kind, Map<String, String> values) {
  /** The places, in the order in which they count. */
  enum Kind {
    SYSTEM("-D"),
    ENVIRONMENT("the environment"),
    FILE(ConfigurationReader.FILE);

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** Sorted, so that of several mistakes the same one is always named first. */
  Source {
    values = new TreeMap<>(values);
  }

  /** The place in words. */
  String origin() {
    return kind.words;
  }

  /** What this place says of a setting. */
  Optional<Given> find(Setting setting) {
    String name = kind == Kind.ENVIRONMENT ? setting.variable() : setting.key();
    String where = kind == Kind.ENVIRONMENT ? origin() + ", " + name : origin();
    return Optional.ofNullable(values.get(name))
        .map(value -> nonEmpty(new Given(setting, value.strip(), where)));
  }

  /** An empty value is mostly a variable of a script that was never set: never a default. */
  private static Given nonEmpty(Given given) {
    if (given.value().isEmpty()) {
      throw given.because("has no value");
    }
    return given;
  }
}
