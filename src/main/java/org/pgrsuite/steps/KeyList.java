package org.pgrsuite.steps;

import java.util.Arrays;
import java.util.List;
import org.pgrsuite.lu.Snapshot;
import org.pgrsuite.spc.ReservationKey;

/**
 * Keys that a feature expects, in any order, as often as they are listed.
 *
 * @param choices each of them is right, its keys in numerical order; more than one where the
 *     standard leaves it open
 */
public record KeyList(List<List<ReservationKey>> choices) {
  /** Puts the keys in order. */
  public KeyList {
    choices = choices.stream().map(Snapshot::sorted).toList();
  }

  /** These and no choice. */
  static KeyList exactly(List<ReservationKey> keys) {
    return new KeyList(List.of(keys));
  }

  /** {@code no key}, {@code keys 0xA and 0xB}, {@code key 0xA or keys 0xA and 0xB}. */
  static KeyList parse(String text) {
    return new KeyList(Arrays.stream(text.split(" or ")).map(KeyList::keys).toList());
  }

  private static List<ReservationKey> keys(String text) {
    return text.equals("no key")
        ? List.of()
        : Arrays.stream(text.replaceFirst("keys? ", "").split(", | and "))
            .map(ReservationKey::parse)
            .toList();
  }
}
