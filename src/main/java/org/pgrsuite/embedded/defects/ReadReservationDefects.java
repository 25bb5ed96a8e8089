package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** Units that report the reservation wrongly. */
final class ReadReservationDefects {
  private static final int KEY = 8;
  private static final int SCOPE_AND_TYPE = 21;

  private ReadReservationDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(nothing());
    defects.addAll(held());
    for (ReservationType type : ReservationType.values()) {
      if (type.isAllRegistrants()) {
        defects.addAll(allRegistrants(type));
      }
    }
    defects.add(
        Answers.set(
            PrInAction.READ_RESERVATION,
            "read-reservation-with-a-reserved-byte",
            "IN-14",
            "The reserved byte 20 of READ RESERVATION is not zero.",
            20,
            0x55));
    return defects;
  }

  private static Defect answer(
      String name, String requirement, String sentence, Answers.Change change) {
    return Answers.changed(PrInAction.READ_RESERVATION, name, requirement, sentence, change);
  }

  private static Defect found(String name, String sentence, Answers.Change change) {
    return answer(
        name,
        "IN-11",
        sentence,
        (situation, right) -> isSingle(situation) ? change.of(situation, right) : right);
  }

  private static boolean isSingle(Situation situation) {
    return situation
        .state()
        .reservation()
        .filter(held -> !held.type().isAllRegistrants())
        .isPresent();
  }

  private static Bytes withKey(Bytes right, ReservationKey key) {
    return new BytesBuilder(right.length()).bytes(0, right).u64(KEY, key.value()).build();
  }

  private static Bytes none(Bytes right) {
    return Answers.withLength(right.first(8), 0);
  }

  private static ReservationKey own(Situation situation) {
    return situation.own().map(Registration::key).orElse(ReservationKey.ZERO);
  }

  private static List<Defect> nothing() {
    return List.of(
        answer(
            "read-reservation-returns-a-blank-one",
            "IN-10",
            "READ RESERVATION returns a reservation of type 0 while there is none.",
            (situation, right) ->
                right.length() > 8
                    ? right
                    : Answers.withLength(new BytesBuilder(24).bytes(0, right).build(), 16)),
        answer(
            "read-reservation-returns-24-bytes-for-nothing",
            "IN-10",
            "READ RESERVATION returns 24 bytes with ADDITIONAL LENGTH 0 while there is none.",
            (situation, right) ->
                right.length() > 8 ? right : new BytesBuilder(24).bytes(0, right).build()),
        answer(
            "read-reservation-announces-sixteen-bytes-for-nothing",
            "IN-10",
            "READ RESERVATION announces 16 bytes that do not come while there is none.",
            (situation, right) -> right.length() > 8 ? right : Answers.withLength(right, 16)));
  }

  private static List<Defect> held() {
    return List.of(
        found(
            "read-reservation-reports-key-zero",
            "READ RESERVATION reports key zero.",
            (situation, right) -> withKey(right, ReservationKey.ZERO)),
        found(
            "read-reservation-reports-the-key-of-the-sender",
            "READ RESERVATION reports a registrant its own key.",
            (situation, right) ->
                situation.isRegistered() ? withKey(right, own(situation)) : right),
        found(
            "read-reservation-reports-the-key-with-low-byte-first",
            "READ RESERVATION reports the key with its low byte first.",
            (situation, right) ->
                withKey(right, new ReservationKey(Long.reverseBytes(right.u64(KEY))))),
        found(
            "read-reservation-swaps-scope-and-type",
            "READ RESERVATION has the type where the scope belongs.",
            (situation, right) ->
                Answers.with(right, SCOPE_AND_TYPE, right.u8(SCOPE_AND_TYPE) << 4)),
        found(
            "read-reservation-reports-a-scope",
            "READ RESERVATION reports scope 1.",
            (situation, right) ->
                Answers.with(right, SCOPE_AND_TYPE, 0x10 | right.u8(SCOPE_AND_TYPE))),
        found(
            "read-reservation-reports-write-exclusive",
            "READ RESERVATION reports every reservation as Write Exclusive.",
            (situation, right) -> Answers.with(right, SCOPE_AND_TYPE, 1)),
        found(
            "read-reservation-type-in-byte-20",
            "READ RESERVATION has the type in byte 20.",
            (situation, right) ->
                Answers.with(Answers.with(right, SCOPE_AND_TYPE, 0), 20, right.u8(SCOPE_AND_TYPE))),
        found(
            "read-reservation-hidden-from-strangers",
            "READ RESERVATION reports nothing to an initiator that is not registered.",
            (situation, right) -> situation.isRegistered() ? right : none(right)),
        found(
            "read-reservation-hidden-from-others",
            "READ RESERVATION reports the reservation to its holder only.",
            (situation, right) -> situation.isHolder() ? right : none(right)),
        found(
            "read-reservation-counts-the-header",
            "ADDITIONAL LENGTH of READ RESERVATION is 24.",
            (situation, right) -> Answers.withLength(right, 24)),
        found(
            "read-reservation-returns-sixteen-bytes",
            "READ RESERVATION returns its first 16 bytes only.",
            (situation, right) -> right.first(16)),
        found(
            "read-reservation-returns-32-bytes",
            "READ RESERVATION returns eight bytes more than it announces.",
            (situation, right) -> new BytesBuilder(32).bytes(0, right).build()));
  }

  private static List<Defect> allRegistrants(ReservationType type) {
    return List.of(
        shared(
            type,
            "reports-the-key-of-its-maker",
            "the key of who made it",
            (situation, right) ->
                withKey(
                    right,
                    situation
                        .state()
                        .reservation()
                        .map(Reservation::reservedBy)
                        .flatMap(situation::registrationOf)
                        .map(Registration::key)
                        .orElse(ReservationKey.ZERO))),
        shared(
            type,
            "reports-the-key-of-the-sender",
            "the key of whoever asks",
            (situation, right) -> withKey(right, own(situation))),
        shared(
            type,
            "reports-registrants-only",
            "its Registrants Only relative",
            (situation, right) ->
                Answers.with(right, SCOPE_AND_TYPE, right.u8(SCOPE_AND_TYPE) - 2)),
        shared(
            type,
            "reports-nothing-to-strangers",
            "nothing to an initiator that is not registered",
            (situation, right) -> situation.isRegistered() ? right : none(right)));
  }

  private static Defect shared(
      ReservationType type, String word, String what, Answers.Change change) {
    return answer(
        "read-reservation-of-%s-%s".formatted(Slip.word(type), word),
        "IN-12",
        "READ RESERVATION of %s reports %s.".formatted(type.title(), what),
        (situation, right) ->
            situation.state().reservation().filter(held -> held.type() == type).isPresent()
                ? change.of(situation, right)
                : right);
  }
}
