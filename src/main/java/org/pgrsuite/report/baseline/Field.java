package org.pgrsuite.report.baseline;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an entry may say. */
enum Field {
  REQUIREMENT("requirement", true),
  REASON("reason", true),
  REFERENCE("reference", false),
  ACCEPTED_BY("accepted-by", true),
  UNTIL("until", false),
  SOMETIMES("sometimes", false),
  SCENARIOS("scenarios", true);

  private final String key;
  private final boolean required;

  Field(String key, boolean required) {
    this.key = key;
    this.required = required;
  }

  String key() {
    return key;
  }

  /** Whether an entry without it is a mistake. */
  boolean isRequired() {
    return required;
  }

  static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /** All keys, for who wrote another one. */
  static String keys() {
    return Arrays.stream(values()).map(Field::key).collect(Collectors.joining(", "));
  }
}
