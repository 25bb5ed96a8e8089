package org.pgrsuite.differ;

import org.pgrsuite.spc.Bytes;

/** What READ FULL STATUS leaves undefined and may therefore differ. SPC-4 6.15.5. Stateless. */
final class Undefined {
  private static final int HEADER = 8;
  private static final int DESCRIPTOR = 24;

  private Undefined() {}

  /**
   * The answer with zeros for SCOPE and TYPE (byte 13) of who is no holder (byte 12, bit 0), and
   * for the RELATIVE TARGET PORT IDENTIFIER (bytes 18 and 19) of a registration through all ports
   * (byte 12, bit 1), in every descriptor that is there as far as byte 23.
   */
  static Bytes zeroed(Bytes answer) {
    byte[] bytes = answer.toArray();
    int offset = HEADER;
    while (offset + DESCRIPTOR <= bytes.length) {
      if (!answer.bit(offset + 12, 0x01)) {
        bytes[offset + 13] = 0;
      }
      if (answer.bit(offset + 12, 0x02)) {
        bytes[offset + 18] = 0;
        bytes[offset + 19] = 0;
      }
      offset += DESCRIPTOR + (int) Math.min(answer.u32(offset + 20), bytes.length);
    }
    return Bytes.copyOf(bytes);
  }
}
