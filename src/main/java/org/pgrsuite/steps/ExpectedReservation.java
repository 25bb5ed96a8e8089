package org.pgrsuite.steps;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pgrsuite.lu.Initiator;
import org.pgrsuite.lu.Snapshot;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.spc.ReservationData.Reservation;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * A reservation that a feature expects.
 *
 * @param type its type; nothing if there must be no reservation
 * @param holder who holds it; nothing if every registrant does
 */
public record ExpectedReservation(Optional<ReservationType> type, Optional<Initiator> holder) {
  private static final Pattern TEXT =
      Pattern.compile("an? (.+) reservation held by (?:initiator (I\\d+)|every registrant)");

  /**
   * A reservation as features write it.
   *
   * @throws ConfigurationException if a type is given a holder that it cannot have
   */
  static ExpectedReservation parse(String text, Function<String, Initiator> initiators) {
    Matcher words = TEXT.matcher(text);
    if (!words.matches()) {
      return new ExpectedReservation(Optional.empty(), Optional.empty());
    }
    ReservationType type = ReservationType.named(words.group(1)).orElseThrow();
    Optional<Initiator> holder = Optional.ofNullable(words.group(2)).map(initiators);
    if (type.isAllRegistrants() == holder.isPresent()) {
      throw new ConfigurationException(
          "'%s': an All Registrants reservation is held by every registrant, any other by one initiator"
              .formatted(text));
    }
    return new ExpectedReservation(Optional.of(type), holder);
  }

  /**
   * Whether READ RESERVATION reports it: the holder's key, or zero where every registrant holds it,
   * and scope LU_SCOPE. Who is not registered holds nothing, whatever is reported.
   */
  boolean isReportedAs(Optional<Reservation> seen) {
    return stranger().isEmpty() && reported().equals(seen);
  }

  /** What READ RESERVATION has to report, in words. */
  String report() {
    return stranger()
        .map(
            each ->
                "%s with the key of initiator %s, which by all answers so far is not registered"
                    .formatted(type.orElseThrow(), each))
        .orElseGet(() -> Snapshot.describeReservation(reported()));
  }

  private Optional<Reservation> reported() {
    ReservationKey key = holder.map(Initiator::registeredKey).orElse(ReservationKey.ZERO);
    return type.map(each -> new Reservation(key, 0, each.code()));
  }

  private Optional<Initiator> stranger() {
    return holder.filter(each -> each.registeredKey().isZero());
  }
}
