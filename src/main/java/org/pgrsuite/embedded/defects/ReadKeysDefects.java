package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationKey;

/** Units that list the registered keys wrongly. */
final class ReadKeysDefects {
  private ReadKeysDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(headers());
    defects.addAll(lists());
    return defects;
  }

  private static Defect answer(
      String name, String requirement, String sentence, Answers.Change change) {
    return Answers.changed(PrInAction.READ_KEYS, name, requirement, sentence, change);
  }

  private interface Choice {
    List<ReservationKey> of(Situation situation, List<ReservationKey> right);
  }

  private static Defect listing(String name, String requirement, String sentence, Choice choice) {
    return Defect.replacing(
        AnswerRules.class,
        new AnswerRules() {
          @Override
          public List<ReservationKey> listedKeys(Situation situation) {
            return choice.of(situation, super.listedKeys(situation));
          }
        },
        name,
        requirement,
        sentence);
  }

  private static List<Defect> headers() {
    return List.of(
        answer(
            "read-keys-lists-key-zero-if-there-is-none",
            "IN-01",
            "READ KEYS lists one key, zero, while nobody is registered.",
            (situation, right) ->
                right.length() > 8
                    ? right
                    : new KeysData(right.u32(0), List.of(ReservationKey.ZERO)).encode()),
        answer(
            "read-keys-returns-a-blank-key-if-there-is-none",
            "IN-01",
            "READ KEYS returns sixteen bytes with ADDITIONAL LENGTH 0 while nobody is registered.",
            (situation, right) -> right.length() > 8 ? right : padded(right, 16)),
        answer(
            "read-keys-returns-four-bytes-if-there-is-no-key",
            "IN-01",
            "READ KEYS returns PRGENERATION alone while nobody is registered.",
            (situation, right) -> right.length() > 8 ? right : right.first(4)),
        answer(
            "read-keys-counts-the-header",
            "IN-02",
            "ADDITIONAL LENGTH of READ KEYS counts the header, too.",
            (situation, right) -> Answers.withLength(right, right.u32(4) + 8)),
        answer(
            "read-keys-counts-keys",
            "IN-02",
            "ADDITIONAL LENGTH of READ KEYS is the number of keys.",
            (situation, right) -> Answers.withLength(right, right.u32(4) / 8)),
        answer(
            "read-keys-length-with-low-byte-first",
            "IN-02",
            "ADDITIONAL LENGTH of READ KEYS has its low byte first.",
            (situation, right) ->
                Answers.withLength(
                    right, Integer.toUnsignedLong(Integer.reverseBytes((int) right.u32(4))))),
        answer(
            "read-keys-generation-with-low-byte-first",
            "GEN-10",
            "PRGENERATION of READ KEYS has its low byte first.",
            (situation, right) ->
                new BytesBuilder(right.length())
                    .bytes(0, right)
                    .u32(0, Integer.reverseBytes((int) right.u32(0)))
                    .build()),
        answer(
            "read-keys-returns-more-than-it-says",
            "IN-02",
            "READ KEYS returns eight bytes more than it announces.",
            (situation, right) -> padded(right, right.length() + 8)));
  }

  private static Bytes padded(Bytes right, int length) {
    return new BytesBuilder(length).bytes(0, right).build();
  }

  private static List<Defect> lists() {
    return List.of(
        listing(
            "read-keys-leaves-the-last-out",
            "IN-02",
            "READ KEYS leaves out the last key.",
            (situation, right) -> right.isEmpty() ? right : right.subList(0, right.size() - 1)),
        listing(
            "read-keys-lists-one-key",
            "IN-02",
            "READ KEYS lists one key at most.",
            (situation, right) -> right.subList(0, Math.min(1, right.size()))),
        listing(
            "read-keys-tells-registrants-only",
            "IN-02",
            "READ KEYS lists nothing to an initiator that is not registered.",
            (situation, right) -> situation.isRegistered() ? right : List.of()),
        listing(
            "read-keys-lists-the-sender-only",
            "IN-02",
            "READ KEYS lists a registrant its own key only.",
            (situation, right) ->
                situation.own().map(Registration::key).map(List::of).orElse(right)),
        listing(
            "read-keys-hides-the-sender",
            "IN-02",
            "READ KEYS lists a registrant the keys of all others.",
            (situation, right) ->
                situation.state().registrations().stream()
                    .filter(each -> !situation.isSender(each.nexus()))
                    .map(Registration::key)
                    .toList()),
        listing(
            "read-keys-lists-equal-keys-once",
            "IN-03",
            "READ KEYS lists equal keys once.",
            (situation, right) -> right.stream().distinct().toList()),
        listing(
            "read-keys-lists-the-key-of-the-sender-once",
            "IN-03",
            "READ KEYS lists nobody else who has the key of the sender.",
            (situation, right) ->
                situation.state().registrations().stream()
                    .filter(
                        each ->
                            situation.isSender(each.nexus())
                                || situation
                                    .own()
                                    .filter(own -> own.key().equals(each.key()))
                                    .isEmpty())
                    .map(Registration::key)
                    .toList()),
        listing(
            "read-keys-sorts-and-loses-one",
            "IN-04",
            "READ KEYS lists the keys in ascending order up to the one that registered last.",
            (situation, right) -> {
              List<ReservationKey> sorted =
                  right.stream()
                      .sorted((one, other) -> Long.compareUnsigned(one.value(), other.value()))
                      .toList();
              return right.isEmpty()
                  ? right
                  : sorted.subList(0, sorted.indexOf(right.get(right.size() - 1)) + 1);
            }));
  }
}
