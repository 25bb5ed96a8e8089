package org.pgrsuite.steps;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.pgrsuite.lu.Attention;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.Round;
import org.pgrsuite.lu.Snapshot;
import org.pgrsuite.lu.Views;
import org.pgrsuite.spc.ReservationData.Reservation;
import org.pgrsuite.spc.ReservationKey;

/** What the logical unit reports to an initiator. */
final class Reports {
  private Reports() {}

  /** READ KEYS: exactly these. */
  static Matcher<List<ReservationKey>> keys(Initiator reader, KeyList expected) {
    return matcher(
        expected.choices()::contains,
        "READ KEYS reports "
            + expected.choices().stream()
                .map(Snapshot::describeKeys)
                .collect(Collectors.joining(" or ")),
        seen -> "to initiator " + reader + " it reports " + Snapshot.describeKeys(seen));
  }

  /** READ RESERVATION: exactly this, or one of these where the standard leaves it open. */
  static Matcher<Optional<Reservation>> reservation(
      Initiator reader, List<ExpectedReservation> expected) {
    return matcher(
        seen -> expected.stream().anyMatch(each -> each.isReportedAs(seen)),
        "READ RESERVATION reports "
            + expected.stream()
                .map(ExpectedReservation::report)
                .collect(Collectors.joining(" or ")),
        seen -> "to initiator " + reader + " it reports " + Snapshot.describeReservation(seen));
  }

  /** PRgeneration: changed like this. */
  static Matcher<Long> generation(long before, GenerationChange change) {
    return matcher(
        after -> change.allows(before, after),
        "PRgeneration " + change.text(),
        after -> "it was " + before + " before the command and is " + after + " after it");
  }

  /** The state in words, as it was before. */
  static Matcher<String> unchanged(String before) {
    return matcher(before::equals, "as before the command: " + before, now -> "it is now: " + now);
  }

  /** A round of a race in which so many commands ended like this. */
  static Matcher<Round> round(int count, ExpectedOutcome outcome) {
    return matcher(
        round -> Collections.frequency(round.outcomes(), outcome.toString()) == count,
        "in every round %d of the commands end with %s".formatted(count, outcome),
        round -> "they came to " + round);
  }

  /** None of them is this. */
  static Matcher<Collection<String>> without(ExpectedOutcome outcome) {
    return matcher(
        seen -> !seen.contains(outcome.toString()),
        "nothing that ends with " + outcome,
        seen -> "they ended with " + String.join("; ", seen));
  }

  /** A unit attention of this kind. */
  static Matcher<Initiator> told(Views views, Attention attention) {
    return matcher(
        initiator -> views.takeAttention(initiator, attention),
        "the unit attention " + attention,
        initiator -> "initiator " + initiator + " is told " + views.attentionsOf(initiator));
  }

  /** Nobody has a unit attention about reservations. */
  static Matcher<List<Initiator>> nothing(Views views) {
    return matcher(
        List::isEmpty,
        "nobody has a further unit attention about reservations",
        told ->
            told.stream()
                .collect(
                    Collectors.groupingBy(
                        views::attentionsOf,
                        LinkedHashMap::new,
                        Collectors.mapping(Initiator::name, Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> areTold(each.getValue(), each.getKey()))
                .collect(Collectors.joining("; ")));
  }

  private static String areTold(List<String> initiators, String what) {
    return initiators.size() == 1
        ? "initiator " + initiators.get(0) + " is told " + what
        : "initiators " + String.join(", ", initiators) + " are told " + what;
  }

  static <T> Matcher<T> matcher(Predicate<T> test, String expected, Function<T, String> complaint) {
    return new Report<>(test, expected, complaint);
  }

  private static final class Report<T> extends TypeSafeMatcher<T> {
    private final Predicate<T> test;
    private final String expected;
    private final Function<T, String> complaint;

    Report(Predicate<T> test, String expected, Function<T, String> complaint) {
      super(Object.class);
      this.test = test;
      this.expected = expected;
      this.complaint = complaint;
    }

    @Override
    protected boolean matchesSafely(T seen) {
      return test.test(seen);
    }

    @Override
    public void describeTo(Description description) {
      description.appendText(expected);
    }

    @Override
    protected void describeMismatchSafely(T seen, Description mismatch) {
      mismatch.appendText(complaint.apply(seen));
    }
  }
}
