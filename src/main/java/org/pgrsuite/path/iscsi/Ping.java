package org.pgrsuite.path.iscsi;

import org.pgrsuite.spc.Bytes;

/**
 * NOP-In PDUs: the target asks whether the initiator is still there, and ends the session of one
 * that does not say so. RFC 7143 11.2.1, 11.19.
 */
final class Ping {
  /** Bytes of a PDU that tell whether it is one. */
  static final int HEADER = 48;

  private static final int OPCODE_MASK = 0x3F;
  private static final int OPCODE = 0x20;

  private Ping() {}

  /**
   * Whether one has come in: {@code 20 80 00 00 …}.
   *
   * @param unread begins with the first byte of a PDU
   */
  static boolean isFirstOf(Bytes unread) {
    return unread.length() >= HEADER && (unread.u8(0) & OPCODE_MASK) == OPCODE;
  }
}
