package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;

/** ORWRITE(16): sets the bits that are set in the data. SBC-3 5.5 [ACC-13]. */
final class OrWrite extends WriteBlocks {
  @Override
  protected Outcome move(Request request, BlockRange range) {
    Medium medium = request.unit().medium();
    return medium.indivisibly(
        () -> {
          byte[] data = medium.read(range).toArray();
          for (int i = 0; i < data.length; i++) {
            data[i] |= (byte) request.dataOut().u8(i);
          }
          medium.write(range, Bytes.copyOf(data));
          return Reply.taken(data.length);
        });
  }
}
