package org.pgrsuite.spc;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What REPORT CAPABILITIES returns. SPC-4 6.15.4, tables 207 to 209.
 *
 * @param raw the answer, at least 8 bytes
 */
public record CapabilitiesData(Bytes raw) {
  /** Length of the answer in bytes. */
  public static final int LENGTH = 8;

  /** Checks the length. */
  public CapabilitiesData {
    MalformedDataException.requireLength(raw, LENGTH, "REPORT CAPABILITIES", "SPC-4 6.15.4");
  }

  /**
   * Decodes an answer: {@code 00 08 10 80 EA 01 00 00} has CRH and a type mask with all six types.
   *
   * @throws MalformedDataException if there are fewer than 8 bytes
   */
  public static CapabilitiesData decode(Bytes answer) {
    return new CapabilitiesData(answer);
  }

  /** REPLACE LOST RESERVATION is supported: byte 2, bit 7. */
  public boolean replaceLostReservationCapable() {
    return raw.bit(2, 0x80);
  }

  /** RESERVE and RELEASE are handled compatibly: byte 2, bit 4. */
  public boolean compatibleReservationHandling() {
    return raw.bit(2, 0x10);
  }

  /** SPEC_I_PT is supported: byte 2, bit 3. */
  public boolean specifyInitiatorPortsCapable() {
    return raw.bit(2, 0x08);
  }

  /** ALL_TG_PT is supported: byte 2, bit 2. */
  public boolean allTargetPortsCapable() {
    return raw.bit(2, 0x04);
  }

  /** APTPL is supported: byte 2, bit 0. */
  public boolean persistThroughPowerLossCapable() {
    return raw.bit(2, 0x01);
  }

  /** The type mask is valid: byte 3, bit 7. */
  public boolean typeMaskValid() {
    return raw.bit(3, 0x80);
  }

  /** ALLOW COMMANDS: byte 3, bits 6 to 4. */
  public int allowCommands() {
    return raw.u8(3) >>> 4 & 0x07;
  }

  /** Registrations and reservation persist through power loss now: byte 3, bit 0. */
  public boolean persistThroughPowerLossActivated() {
    return raw.bit(3, 0x01);
  }

  /** The types in the mask, whether or not the mask is valid: bytes 4 and 5. */
  public Set<ReservationType> types() {
    Set<ReservationType> types = EnumSet.noneOf(ReservationType.class);
    Arrays.stream(ReservationType.values())
        .filter(type -> raw.bit(maskByte(type), maskBit(type)))
        .forEach(types::add);
    return types;
  }

  /** The byte of the type mask that has the bit of this type: 4 or 5. */
  public static int maskByte(ReservationType type) {
    return 4 + type.code() / 8;
  }

  /** The bit of this type in its byte of the type mask, as a mask. */
  public static int maskBit(ReservationType type) {
    return 1 << type.code() % 8;
  }
}
