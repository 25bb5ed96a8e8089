package org.pgrsuite.path.iscsi;

import org.pgrsuite.spc.Bytes;

/**
 * Ready To Transfer PDUs: the target has accepted a write and asks for its data. RFC 7143 11.2.1,
 * 11.8.
 */
final class ReadyToTransfer {
  private static final int HEADER = 48;
  private static final int OPCODE_MASK = 0x3F;
  private static final int OPCODE = 0x31;
  private static final int AHS_LENGTH = 4;
  private static final int DATA_LENGTH = 5;
  private static final int WORD = 4;

  private ReadyToTransfer() {}

  /**
   * How many of them are among PDUs without digests, the last of which may be cut off.
   *
   * @param unread begins with the first byte of a PDU
   */
  static int count(Bytes unread) {
    int count = 0;
    for (int at = 0; at + HEADER <= unread.length(); at += length(unread, at)) {
      if ((unread.u8(at) & OPCODE_MASK) == OPCODE) {
        count++;
      }
    }
    return count;
  }

  private static int length(Bytes pdus, int at) {
    int data = pdus.u8(at + DATA_LENGTH) << 16 | pdus.u16(at + DATA_LENGTH + 1);
    return HEADER + WORD * pdus.u8(at + AHS_LENGTH) + (data + WORD - 1) / WORD * WORD;
  }
}
