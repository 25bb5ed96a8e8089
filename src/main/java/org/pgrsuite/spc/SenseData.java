package org.pgrsuite.spc;

import java.util.Optional;

/**
 * Sense data, fixed (response codes 70h, 71h) or descriptor format (72h, 73h). SPC-4 4.5.
 *
 * @param responseCode 70h to 73h
 * @param key the sense key
 * @param additional additional sense code and qualifier
 */
public record SenseData(int responseCode, SenseKey key, AdditionalSense additional) {
  /** Length of the fixed format that {@link #encode()} makes: 18 bytes. */
  public static final int FIXED_LENGTH = 18;

  private static final int FIXED_CURRENT = 0x70;

  /** Current fixed-format sense data. */
  public static SenseData of(SenseKey key, AdditionalSense additional) {
    return new SenseData(FIXED_CURRENT, key, additional);
  }

  /**
   * Decodes sense data; {@code 70 00 06 00 00 00 00 0A 00 00 00 00 2A 04 00 00 00 00} is UNIT
   * ATTENTION, RESERVATIONS RELEASED. In the fixed format the key is in byte 2 and the additional
   * sense in bytes 12 and 13, in the descriptor format in bytes 1, 2 and 3. Additional sense that
   * was cut off counts as 00/00.
   *
   * @return nothing if there are too few bytes for a sense key or the response code is another
   */
  public static Optional<SenseData> decode(Bytes sense) {
    if (sense.isEmpty()) {
      return Optional.empty();
    }
    int responseCode = sense.u8(0) & 0x7F;
    return switch (responseCode) {
      case 0x70, 0x71 -> at(sense, responseCode, 2, 12);
      case 0x72, 0x73 -> at(sense, responseCode, 1, 2);
      default -> Optional.empty();
    };
  }

  private static Optional<SenseData> at(Bytes sense, int responseCode, int key, int additional) {
    if (sense.length() <= key) {
      return Optional.empty();
    }
    int code = sense.length() > additional ? sense.u8(additional) : 0;
    int qualifier = sense.length() > additional + 1 ? sense.u8(additional + 1) : 0;
    return Optional.of(
        new SenseData(
            responseCode, SenseKey.of(sense.u8(key)), new AdditionalSense(code, qualifier)));
  }

  /** The bytes, in the format that the response code names. */
  public Bytes encode() {
    if (isDescriptorFormat()) {
      return new BytesBuilder(8)
          .u8(0, responseCode)
          .u8(1, key.code())
          .u8(2, additional.code())
          .u8(3, additional.qualifier())
          .build();
    }
    return new BytesBuilder(FIXED_LENGTH)
        .u8(0, responseCode)
        .u8(2, key.code())
        .u8(7, FIXED_LENGTH - 8)
        .u8(12, additional.code())
        .u8(13, additional.qualifier())
        .build();
  }

  /** Whether it is in descriptor format. */
  public boolean isDescriptorFormat() {
    return responseCode >= 0x72;
  }

  /** Whether it speaks of an earlier command (response codes 71h and 73h). */
  public boolean isDeferred() {
    return (responseCode & 1) == 1;
  }

  /** Whether it reports a unit attention condition. */
  public boolean isUnitAttention() {
    return key == SenseKey.UNIT_ATTENTION;
  }

  /**
   * Whether the logical unit is not ready and becomes so by itself: NOT READY with additional sense
   * code 04h and a qualifier that speaks of something in progress (SPC-4 annex "additional sense
   * codes"): 01h becoming ready, 04h to 0Ah format, rebuild, recalculation, operation, long write,
   * self-test, asymmetric access state transition, 1Ah START STOP UNIT, 1Bh sanitize, 24h
   * depopulation.
   */
  public boolean isBecomingReady() {
    int qualifier = additional.qualifier();
    return key == SenseKey.NOT_READY
        && additional.code() == 0x04
        && (qualifier == 0x01
            || qualifier >= 0x04 && qualifier <= 0x0A
            || qualifier == 0x1A
            || qualifier == 0x1B
            || qualifier == 0x24);
  }

  /** As features write it: {@code ILLEGAL REQUEST, INVALID FIELD IN CDB}. */
  @Override
  public String toString() {
    return key + ", " + additional;
  }
}
