package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

/**
 * What can be changed in the Control mode page. SPC-4 7.5.8. Immutable.
 *
 * @param descriptorSense D_SENSE, byte 2 bit 2: sense data in descriptor format
 * @param silentRelease NUAR, byte 3 bit 3: RELEASE raises no unit attention
 * @param writeProtected SWP, byte 4 bit 3: software write protection
 * @param abortedStatus TAS, byte 5 bit 6: commands that another aborted end with TASK ABORTED
 */
public record ControlPage(
    boolean descriptorSense, boolean silentRelease, boolean writeProtected, boolean abortedStatus) {
  /** Length of the page in bytes. */
  public static final int LENGTH = 12;

  static final int CODE = 0x0A;

  /** The bits that can be changed, all of them set. */
  static final ControlPage CHANGEABLE = new ControlPage(true, true, true, true);

  private static final int UNRESTRICTED_REORDERING = 0x10;

  /** As it is at power on. */
  static ControlPage of(UnitOptions options) {
    return new ControlPage(
        options.is(UnitOption.DSENSE),
        options.is(UnitOption.NUAR),
        options.is(UnitOption.SWP),
        options.is(UnitOption.TAS));
  }

  /** From a page of at least 12 bytes. */
  static ControlPage decode(Bytes page) {
    return new ControlPage(
        page.bit(2, 0x04), page.bit(3, 0x08), page.bit(4, 0x08), page.bit(5, 0x40));
  }

  /** The page: {@code 0A 0A}, the bits, and what cannot be changed. */
  Bytes encode() {
    return bits().u8(3, UNRESTRICTED_REORDERING | (silentRelease ? 0x08 : 0)).build();
  }

  /** The page with the bits alone, as the mask of changeable values is. */
  Bytes encodeMask() {
    return bits().build();
  }

  private BytesBuilder bits() {
    return new BytesBuilder(LENGTH)
        .u8(0, CODE)
        .u8(1, LENGTH - 2)
        .bit(2, 0x04, descriptorSense)
        .bit(3, 0x08, silentRelease)
        .bit(4, 0x08, writeProtected)
        .bit(5, 0x40, abortedStatus);
  }
}
