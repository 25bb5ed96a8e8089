package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;

/**
 * READ BUFFER and WRITE BUFFER: one buffer of 4096 bytes in mode 02h (data), told of in mode 03h
 * (descriptor). SPC-4 6.17, 6.49 [ACC-35].
 */
final class DataBuffer {
  private static final int SIZE = 4096;
  private static final int DATA = 0x02;
  private static final int DESCRIPTOR = 0x03;

  private final byte[] content = new byte[SIZE];

  /** READ BUFFER. */
  synchronized Outcome read(Request request) {
    int offset = u24(request.cdb(), 3);
    int length = u24(request.cdb(), 6);
    int mode = request.cdb().u8(1) & 0x1F;
    if (request.cdb().u8(2) != 0 || offset > SIZE) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    }
    TransferRules transfers = request.rules().transfers();
    return switch (mode) {
      case DATA ->
          Reply.data(transfers.limited(Bytes.copyOf(content, offset, SIZE - offset), length));
      case DESCRIPTOR -> Reply.data(transfers.limited(Bytes.of(0, 0, SIZE >>> 8, 0), length));
      default -> Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    };
  }

  /** WRITE BUFFER. */
  synchronized Outcome write(Request request) {
    int offset = u24(request.cdb(), 3);
    int length = u24(request.cdb(), 6);
    boolean data = (request.cdb().u8(1) & 0x1F) == DATA && request.cdb().u8(2) == 0;
    if (!data || offset + length > SIZE) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    }
    if (request.dataOut().length() < length) {
      return Refusal.illegalRequest(AdditionalSense.PARAMETER_LIST_LENGTH_ERROR);
    }
    request.dataOut().first(length).copyTo(content, offset);
    return Reply.taken(length);
  }

  private static int u24(Bytes cdb, int offset) {
    return cdb.u8(offset) << 16 | cdb.u16(offset + 1);
  }
}
