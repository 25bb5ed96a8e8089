package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;

/**
 * REPORT TARGET PORT GROUPS: one group with all ports, active and optimized. SPC-4 6.37 [ACC-29].
 */
final class ReportTargetPortGroups implements CommandHandler {
  /** The one TARGET PORT GROUP. */
  static final int GROUP = 1;

  private static final int HEADER = 4;
  private static final int DESCRIPTOR = 8;
  private static final int PORT = 4;
  private static final int ACTIVE_OPTIMIZED_SUPPORTED = 0x01;

  @Override
  public Outcome execute(Request request) {
    int ports = request.options().targetPorts();
    int length = DESCRIPTOR + PORT * ports;
    BytesBuilder answer =
        new BytesBuilder(HEADER + length)
            .u32(0, length)
            .u8(HEADER + 1, ACTIVE_OPTIMIZED_SUPPORTED)
            .u16(HEADER + 2, GROUP)
            .u8(HEADER + 7, ports);
    for (int port = 1; port <= ports; port++) {
      answer.u16(HEADER + DESCRIPTOR + PORT * port - 2, port);
    }
    Bytes all = answer.build();
    return Reply.data(request.rules().transfers().limited(all, request.cdb().u32(6)));
  }
}
