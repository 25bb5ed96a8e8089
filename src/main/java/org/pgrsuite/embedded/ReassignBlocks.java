package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;

/**
 * REASSIGN BLOCKS: the listed blocks get another place on the medium, and keep their data. All are
 * checked before the first is carried out. SBC-3 5.21 [ACC-33].
 *
 * <p>The list has a header of four bytes, then addresses of four bytes, or of eight with LONGLBA
 * (byte 1, bit 1). Its length is in the last two bytes of the header, or in all four with LONGLIST
 * (byte 1, bit 0).
 */
final class ReassignBlocks implements CommandHandler {
  private static final int HEADER = 4;

  @Override
  public boolean movesData() {
    return true;
  }

  @Override
  public Outcome execute(Request request) {
    BlockRules rules = request.rules().blocks();
    Bytes list = request.dataOut();
    return rules
        .ready(request.unit())
        .or(() -> rules.writable(request.unit()))
        .or(() -> length(request, list))
        .or(() -> addresses(request, list))
        .<Outcome>map(refusal -> refusal)
        .orElseGet(() -> Reply.taken(list.length()));
  }

  private static Optional<Refusal> length(Request request, Bytes list) {
    boolean whole =
        list.length() >= HEADER
            && HEADER + listed(request, list) <= list.length()
            && listed(request, list) % addressLength(request) == 0;
    return Refusal.when(!whole, AdditionalSense.PARAMETER_LIST_LENGTH_ERROR);
  }

  private static Optional<Refusal> addresses(Request request, Bytes list) {
    int width = addressLength(request);
    for (int at = HEADER; at < HEADER + listed(request, list); at += width) {
      long address = width == Long.BYTES ? list.u64(at) : list.u32(at);
      Optional<Refusal> refusal =
          request.rules().blocks().address(new BlockRange(address, 1, 0), request.options());
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private static int addressLength(Request request) {
    return request.cdb().bit(1, 0x02) ? Long.BYTES : Integer.BYTES;
  }

  private static long listed(Request request, Bytes list) {
    return request.cdb().bit(1, 0x01) ? list.u32(0) : list.u16(2);
  }
}
