package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.List;

/**
 * What READ KEYS returns. SPC-4 6.15.2, table 202.
 *
 * @param generation PRGENERATION: bytes 0 to 3, 0 to 4294967295
 * @param keys one key a registration, in the order of the answer
 */
public record KeysData(long generation, List<ReservationKey> keys) {
  private static final int HEADER = 8;
  private static final int KEY = 8;
  private static final String ANSWER = "READ KEYS";

  /** Takes a copy of the list. */
  public KeysData {
    keys = List.copyOf(keys);
  }

  /**
   * Decodes a complete answer: {@code 00 00 00 05 00 00 00 08 00 00 00 00 00 00 00 0A} is
   * PRgeneration 5 and key Ah.
   *
   * @throws MalformedDataException if it is shorter than its ADDITIONAL LENGTH (bytes 4 to 7) says,
   *     or that is no multiple of 8
   */
  public static KeysData decode(Bytes answer) {
    MalformedDataException.requireLength(answer, HEADER, ANSWER, "SPC-4 6.15.2");
    long additional = answer.u32(4);
    if (additional % KEY != 0) {
      throw new MalformedDataException(
          "READ KEYS returned ADDITIONAL LENGTH %d, which is no multiple of 8 (SPC-4 6.15.2)"
              .formatted(additional));
    }
    if (answer.length() - HEADER < additional) {
      throw new MalformedDataException(
          "READ KEYS announced %d bytes of keys and returned %d (SPC-4 6.15.2)"
              .formatted(additional, answer.length() - HEADER));
    }
    List<ReservationKey> keys = new ArrayList<>();
    for (int offset = HEADER; offset < HEADER + additional; offset += KEY) {
      keys.add(new ReservationKey(answer.u64(offset)));
    }
    return new KeysData(answer.u32(0), keys);
  }

  /**
   * What can be made out of an answer, however malformed: the whole keys that are there, whatever
   * ADDITIONAL LENGTH says, but for zero, with which nobody can be registered.
   */
  public static KeysData salvage(Bytes answer) {
    try {
      return decode(answer).withoutZero();
    } catch (MalformedDataException malformed) {
      List<ReservationKey> keys = new ArrayList<>();
      for (int offset = HEADER; offset + KEY <= answer.length(); offset += KEY) {
        keys.add(new ReservationKey(answer.u64(offset)));
      }
      return new KeysData(answer.length() < KEY / 2 ? 0 : answer.u32(0), keys).withoutZero();
    }
  }

  private KeysData withoutZero() {
    return new KeysData(generation, keys.stream().filter(key -> !key.isZero()).toList());
  }

  /** The complete answer. */
  public Bytes encode() {
    BytesBuilder answer =
        new BytesBuilder(HEADER + KEY * keys.size())
            .u32(0, generation)
            .u32(4, (long) KEY * keys.size());
    for (int i = 0; i < keys.size(); i++) {
      answer.u64(HEADER + KEY * i, keys.get(i).value());
    }
    return answer.build();
  }
}
