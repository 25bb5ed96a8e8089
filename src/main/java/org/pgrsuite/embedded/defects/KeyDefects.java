package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.KeyRules;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/** Units that keep, report or compare keys wrongly. */
final class KeyDefects {
  private static final long LOW = 0xFFFF_FFFFL;

  private KeyDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(kept());
    defects.addAll(reported());
    defects.add(compared("low-half-of-keys-compared", "lower 32", key -> key & LOW));
    defects.add(compared("high-half-of-keys-compared", "upper 32", key -> key & ~LOW));
    defects.add(compared("top-bit-of-keys-not-compared", "lower 63", key -> key & Long.MAX_VALUE));
    defects.add(compared("top-byte-of-keys-not-compared", "lower 56", key -> key & ~0L >>> 8));
    defects.add(compared("last-byte-of-keys-not-compared", "upper 56", key -> key & ~0xFFL));
    for (PrOutAction action : PrOutAction.values()) {
      if (action != PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY
          && action != PrOutAction.REPLACE_LOST_RESERVATION) {
        defects.add(comparedInPart(action));
        defects.add(keyOfAnother(action));
      }
    }
    return defects;
  }

  private static List<Defect> kept() {
    return List.of(
        stored(
            "keys-cut-to-32-bits", "Of a key only the lower 32 bits are kept.", key -> key & LOW),
        stored("keys-lose-top-bit", "The top bit of a key is lost.", key -> key & Long.MAX_VALUE),
        stored(
            "keys-stored-byte-swapped", "Keys are kept in reverse byte order.", Long::reverseBytes),
        refusing("key-of-all-ones-refused", "Key 0xFFFFFFFFFFFFFFFF is refused.", -1L),
        refusing("key-one-refused", "Key 0x1 is refused.", 1L),
        Slip.of(
            "keys-with-top-bit-refused",
            "GEN-04",
            "Keys that are negative as a signed number are refused.",
            act -> act.registers() && act.order().serviceActionKey().value() < 0,
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)));
  }

  private static Defect stored(String name, String sentence, LongUnaryOperator change) {
    return Defect.replacing(
        KeyRules.class,
        new KeyRules() {
          @Override
          public ReservationKey stored(ReservationKey received) {
            return new ReservationKey(change.applyAsLong(received.value()));
          }
        },
        name,
        "GEN-04",
        sentence);
  }

  private static Defect refusing(String name, String sentence, long key) {
    return Slip.of(
        name,
        "GEN-04",
        sentence,
        act -> act.registers() && act.order().serviceActionKey().value() == key,
        act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST));
  }

  private static List<Defect> reported() {
    return List.of(
        answering(
            "read-keys-swaps-bytes",
            "READ KEYS reports keys in reverse byte order.",
            new AnswerRules() {
              @Override
              public List<ReservationKey> listedKeys(Situation situation) {
                return super.listedKeys(situation).stream().map(KeyDefects::swapped).toList();
              }
            }),
        answering(
            "read-reservation-swaps-bytes",
            "READ RESERVATION reports the holder's key in reverse byte order.",
            new AnswerRules() {
              @Override
              public ReservationKey reservationKey(Situation situation, Reservation held) {
                return swapped(super.reservationKey(situation, held));
              }
            }),
        answering(
            "read-reservation-cuts-key-to-32-bits",
            "READ RESERVATION reports the lower 32 bits of the holder's key.",
            new AnswerRules() {
              @Override
              public ReservationKey reservationKey(Situation situation, Reservation held) {
                return new ReservationKey(super.reservationKey(situation, held).value() & LOW);
              }
            }),
        answering(
            "read-full-status-swaps-bytes",
            "READ FULL STATUS reports keys in reverse byte order.",
            new AnswerRules() {
              @Override
              public FullStatusData.Registration descriptor(
                  Situation situation, Registration registration) {
                return super.descriptor(
                    situation, registration.withKey(swapped(registration.key())));
              }
            }));
  }

  private static ReservationKey swapped(ReservationKey key) {
    return new ReservationKey(Long.reverseBytes(key.value()));
  }

  private static Defect answering(String name, String sentence, AnswerRules wrong) {
    return Defect.replacing(AnswerRules.class, wrong, name, "GEN-04", sentence);
  }

  private static Defect compared(String name, String bits, LongUnaryOperator part) {
    return Defect.replacing(
        KeyRules.class,
        new KeyRules() {
          @Override
          public boolean isSame(ReservationKey one, ReservationKey other) {
            return part.applyAsLong(one.value()) == part.applyAsLong(other.value());
          }
        },
        name,
        "GEN-04",
        "Only the " + bits + " bits of keys are compared.");
  }

  private static Defect comparedInPart(PrOutAction action) {
    return Defect.replacing(
        ParameterRules.class,
        new ParameterRules() {
          @Override
          public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
            boolean quoted =
                situation
                    .own()
                    .filter(own -> (own.key().value() & LOW) == (request.key().value() & LOW))
                    .isPresent();
            return quoted && request.action() == action
                ? Optional.empty()
                : super.ownKey(situation, request);
          }
        },
        Slip.word(action) + "-compares-half-of-the-key",
        KeyCheck.requirement(action),
        action.title() + " compares only the lower 32 bits of the key that is quoted.");
  }

  private static Defect keyOfAnother(PrOutAction action) {
    return Defect.replacing(
        ParameterRules.class,
        new ParameterRules() {
          @Override
          public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
            boolean somebodys =
                situation.isRegistered()
                    && situation.state().registrations().stream()
                        .anyMatch(each -> each.key().equals(request.key()));
            return somebodys && request.action() == action
                ? Optional.empty()
                : super.ownKey(situation, request);
          }
        },
        Slip.word(action) + "-takes-the-key-of-another",
        "GEN-15",
        action.title() + " takes the key of any registrant for the sender's.");
  }
}
