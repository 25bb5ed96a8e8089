package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;

/**
 * UNMAP: blocks read as zeros afterwards. All descriptors are checked before the first is carried
 * out. SBC-3 5.28 [ACC-14].
 */
final class Unmap implements CommandHandler {
  private static final int HEADER = 8;
  private static final int DESCRIPTOR = 16;

  @Override
  public boolean movesData() {
    return true;
  }

  @Override
  public Outcome execute(Request request) {
    BlockRules rules = request.rules().blocks();
    int length = request.cdb().u16(7);
    Optional<Refusal> refusal =
        rules
            .ready(request.unit())
            .or(() -> rules.writable(request.unit()))
            .or(() -> listLength(request, length));
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return length == 0 ? Reply.DONE : unmap(request, ranges(request.dataOut().first(length)));
  }

  private static Optional<Refusal> listLength(Request request, int length) {
    boolean wrong = length != 0 && length < HEADER || request.dataOut().length() < length;
    return Refusal.when(wrong, AdditionalSense.PARAMETER_LIST_LENGTH_ERROR);
  }

  private static List<BlockRange> ranges(Bytes list) {
    List<BlockRange> ranges = new ArrayList<>();
    int end = Math.min(list.length(), HEADER + list.u16(2));
    for (int at = HEADER; at + DESCRIPTOR <= end; at += DESCRIPTOR) {
      ranges.add(new BlockRange(list.u64(at), list.u32(at + 8), 0));
    }
    return ranges;
  }

  private static Outcome unmap(Request request, List<BlockRange> ranges) {
    for (BlockRange range : ranges) {
      Optional<Refusal> refusal = request.rules().blocks().address(range, request.options());
      if (refusal.isPresent()) {
        return refusal.get();
      }
    }
    ranges.forEach(request.unit().medium()::clear);
    return Reply.taken(request.cdb().u16(7));
  }
}
