package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;

/**
 * SET TARGET PORT GROUPS: the one group stays active and optimized, and cannot be set otherwise. An
 * empty list sets nothing. SPC-4 6.45 [ACC-29].
 */
final class SetTargetPortGroups implements CommandHandler {
  private static final int HEADER = 4;
  private static final int DESCRIPTOR = 4;
  private static final int ACTIVE_OPTIMIZED = 0x00;

  @Override
  public Outcome execute(Request request) {
    long length = request.cdb().u32(6);
    Bytes list = request.dataOut();
    boolean whole = length == 0 || length >= HEADER && length % DESCRIPTOR == 0;
    return Refusal.when(
            !whole || length > list.length(), AdditionalSense.PARAMETER_LIST_LENGTH_ERROR)
        .or(() -> states(list.first((int) length)))
        .<Outcome>map(refusal -> refusal)
        .orElseGet(() -> Reply.taken((int) length));
  }

  private static Optional<Refusal> states(Bytes list) {
    boolean wrong = false;
    for (int at = HEADER; at < list.length(); at += DESCRIPTOR) {
      int state = list.u8(at) & 0x0F;
      wrong |= state != ACTIVE_OPTIMIZED || list.u16(at + 2) != ReportTargetPortGroups.GROUP;
    }
    return Refusal.when(wrong, AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }
}
