package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.SenseData;
import org.pgrsuite.spc.SenseKey;

/**
 * Sense data with all that may stand beside the codes: where the field is that was wrong, which
 * part of the unit is concerned, and bytes of the vendor. SPC-4 4.5.
 */
final class DetailedSense {
  private static final int FIXED = 96;
  private static final int DESCRIPTORS = 8 + 8 + 4 + 20;
  private static final int FIELD_POINTER = 0xC0;
  private static final int VENDOR = 0x5A;

  private DetailedSense() {}

  static Bytes of(SenseData sense) {
    return sense.isDescriptorFormat() ? withDescriptors(sense) : fixed(sense);
  }

  private static Bytes fixed(SenseData sense) {
    BytesBuilder all =
        new BytesBuilder(FIXED)
            .bytes(0, sense.encode())
            .u8(7, FIXED - 8)
            .u32(8, 0x0102_0304L)
            .u8(14, 0x81);
    if (sense.key() == SenseKey.ILLEGAL_REQUEST) {
      all.u8(15, FIELD_POINTER).u16(16, 1);
    }
    for (int i = SenseData.FIXED_LENGTH; i < FIXED; i++) {
      all.u8(i, VENDOR);
    }
    return all.build();
  }

  /** Sense key specific (02h), field replaceable unit (03h), and one of the vendor (80h). */
  private static Bytes withDescriptors(SenseData sense) {
    BytesBuilder all =
        new BytesBuilder(DESCRIPTORS)
            .bytes(0, sense.encode())
            .u8(7, DESCRIPTORS - 8)
            .u8(8, 0x02)
            .u8(9, 6)
            .u8(16, 0x03)
            .u8(17, 2)
            .u8(19, 0x81)
            .u8(20, 0x80)
            .u8(21, 18);
    if (sense.key() == SenseKey.ILLEGAL_REQUEST) {
      all.u8(12, FIELD_POINTER).u16(13, 1);
    }
    return all.build();
  }
}
