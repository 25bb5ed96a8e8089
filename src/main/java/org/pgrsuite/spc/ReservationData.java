package org.pgrsuite.spc;

import java.util.Optional;

/**
 * What READ RESERVATION returns. SPC-4 6.15.3, tables 203 and 204.
 *
 * @param generation PRGENERATION: bytes 0 to 3, 0 to 4294967295
 * @param reservation the reservation, if there is one
 */
public record ReservationData(long generation, Optional<Reservation> reservation) {
  private static final int HEADER = 8;
  private static final int DESCRIPTOR = 16;
  private static final String ANSWER = "READ RESERVATION";

  /**
   * A reservation as it is reported.
   *
   * @param key RESERVATION KEY of the holder: bytes 8 to 15; zero for the All Registrants types
   * @param scope SCOPE: byte 21, bits 7 to 4; 0 is LU_SCOPE
   * @param type TYPE: byte 21, bits 3 to 0; a device may report any value
   */
  public record Reservation(ReservationKey key, int scope, int type) {
    /** In words: {@code Write Exclusive, key 0xA}. */
    private boolean isBlank() {
      return type == 0 && key.isZero();
    }

    @Override
    public String toString() {
      String scopeText = scope == 0 ? "" : ", scope %Xh".formatted(scope);
      return ReservationType.describe(type) + scopeText + ", key " + key;
    }
  }

  /**
   * Decodes a complete answer: {@code 00 00 00 02 00 00 00 10 00 00 00 00 00 00 00 0A 00 00 00 00
   * 00 01 00 00} is PRgeneration 2 and a Write Exclusive reservation of key Ah.
   *
   * @throws MalformedDataException if ADDITIONAL LENGTH (bytes 4 to 7) is neither 0 nor 16, or the
   *     answer is shorter than it says
   */
  public static ReservationData decode(Bytes answer) {
    MalformedDataException.requireLength(answer, HEADER, ANSWER, "SPC-4 6.15.3");
    long additional = answer.u32(4);
    if (additional == 0) {
      return new ReservationData(answer.u32(0), Optional.empty());
    }
    if (additional != DESCRIPTOR) {
      throw new MalformedDataException(
          "READ RESERVATION returned ADDITIONAL LENGTH %d; it is 0 or 16 (SPC-4 6.15.3)"
              .formatted(additional));
    }
    MalformedDataException.requireLength(answer, HEADER + DESCRIPTOR, ANSWER, "SPC-4 6.15.3");
    Reservation held =
        new Reservation(
            new ReservationKey(answer.u64(8)), answer.u8(21) >>> 4, answer.u8(21) & 0x0F);
    return new ReservationData(answer.u32(0), Optional.of(held));
  }

  /**
   * What can be made out of an answer, however malformed: none where the answer does not hold one,
   * or says that its type is zero and that nobody has made it.
   */
  public static ReservationData salvage(Bytes answer) {
    try {
      ReservationData read = decode(answer);
      return new ReservationData(read.generation, read.reservation.filter(each -> !each.isBlank()));
    } catch (MalformedDataException malformed) {
      return new ReservationData(answer.length() < 4 ? 0 : answer.u32(0), Optional.empty());
    }
  }

  /** The complete answer: 8 bytes without a reservation, 24 with one. */
  public Bytes encode() {
    return reservation.map(this::encodeHeld).orElseGet(this::encodeNone);
  }

  private Bytes encodeNone() {
    return new BytesBuilder(HEADER).u32(0, generation).build();
  }

  private Bytes encodeHeld(Reservation held) {
    return new BytesBuilder(HEADER + DESCRIPTOR)
        .u32(0, generation)
        .u32(4, DESCRIPTOR)
        .u64(8, held.key().value())
        .u8(21, held.scope() << 4 | held.type() & 0x0F)
        .build();
  }
}
