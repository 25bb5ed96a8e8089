package org.pgrsuite.embedded;

import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

/**
 * Service actions of MAINTENANCE IN and MAINTENANCE OUT that have little to tell or to do here:
 * nothing was ever set. SPC-4 6.33 to 6.39, 6.42 to 6.48 [ACC-29].
 */
final class MaintenanceLists {
  private static final int SET_OTHERWISE = 0x03;

  private MaintenanceLists() {}

  /** REPORT IDENTIFYING INFORMATION: none. */
  static Outcome identifyingInformation(Request request) {
    return limited(request, Bytes.zeros(4));
  }

  /** REPORT ALIASES: none. */
  static Outcome aliases(Request request) {
    return limited(request, new BytesBuilder(8).u32(0, 4).build());
  }

  /** REPORT PRIORITY: none. */
  static Outcome priority(Request request) {
    return limited(request, Bytes.zeros(4));
  }

  /** REPORT TIMESTAMP: milliseconds since 1970 in bytes 4 to 9, by this machine's clock. */
  static Outcome timestamp(Request request) {
    long now = System.currentTimeMillis();
    return limited(
        request,
        new BytesBuilder(12)
            .u16(0, 10)
            .u8(2, SET_OTHERWISE)
            .u16(4, (int) (now >>> 32))
            .u32(6, now)
            .build());
  }

  /** The SET and CHANGE commands: an empty list sets nothing, another is refused. */
  static Outcome set(Request request) {
    return request.cdb().u32(6) == 0
        ? Reply.DONE
        : Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  private static Outcome limited(Request request, Bytes answer) {
    return Reply.data(request.rules().transfers().limited(answer, request.cdb().u32(6)));
  }
}
