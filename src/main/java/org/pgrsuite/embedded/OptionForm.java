package org.pgrsuite.embedded;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pgrsuite.spc.ReservationType;

/**
 * What the value of an option looks like. Immutable.
 *
 * @param text the form in words
 * @param reader from the written value to the value; nothing if the form is another
 */
record OptionForm(String text, Function<String, Optional<Object>> reader) {
  /** 0 or 1, as a Boolean. */
  static OptionForm flag() {
    return new OptionForm(
        "0 or 1",
        written -> written.matches("[01]") ? Optional.of(written.equals("1")) : Optional.empty());
  }

  /** A decimal number in a range, as a Long. */
  static OptionForm number(long least, long most) {
    return new OptionForm(
        least + " to " + most,
        written ->
            written.matches("\\d{1,18}")
                ? Optional.<Object>of(Long.valueOf(written)).filter(n -> inRange(n, least, most))
                : Optional.empty());
  }

  private static boolean inRange(Object number, long least, long most) {
    return (Long) number >= least && (Long) number <= most;
  }

  /** One of these numbers, as a Long. */
  static OptionForm oneOf(Long... numbers) {
    return new OptionForm(
        Arrays.stream(numbers).map(String::valueOf).collect(Collectors.joining(" or ")),
        written ->
            Arrays.stream(numbers)
                .filter(n -> written.equals(n.toString()))
                .findFirst()
                .map(Object.class::cast));
  }

  /** One of these words, as a String. */
  static OptionForm words(List<String> words) {
    return new OptionForm(
        String.join(" or ", words),
        written -> words.contains(written) ? Optional.of(written) : Optional.empty());
  }

  /** Printable characters, as a String. */
  static OptionForm characters() {
    return new OptionForm(
        "1 to 32 letters and digits",
        written -> written.matches("[A-Za-z0-9]{1,32}") ? Optional.of(written) : Optional.empty());
  }

  /** The digits of type codes, as a set of {@link ReservationType}. */
  static OptionForm types() {
    return new OptionForm("digits out of 135678", OptionForm::readTypes);
  }

  private static Optional<Object> readTypes(String written) {
    if (!written.matches("[135678]{1,6}")) {
      return Optional.empty();
    }
    Set<ReservationType> types = EnumSet.noneOf(ReservationType.class);
    written.chars().forEach(digit -> ReservationType.of(digit - '0').ifPresent(types::add));
    return Optional.of(Set.copyOf(types));
  }
}
