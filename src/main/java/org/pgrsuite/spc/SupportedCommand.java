package org.pgrsuite.spc;

import java.util.Optional;
import java.util.Set;

/**
 * REPORT SUPPORTED OPERATION CODES for one command. SPC-4 6.35, table 270.
 *
 * <p>Example, FORMAT UNIT: {@code A3 0C 01 04 00 00 00 00 00 80 00 00}.
 */
public final class SupportedCommand {
  private static final int MAINTENANCE_IN = 0xA3;
  private static final int REPORT_SUPPORTED_OPERATION_CODES = 0x0C;
  private static final int BY_OPERATION_CODE = 1;
  private static final int BY_SERVICE_ACTION = 2;

  /** Operation codes that have service actions. SPC-4 annex E. */
  private static final Set<Integer> WITH_SERVICE_ACTION =
      Set.of(0x48, 0x5E, 0x5F, 0x83, 0x84, 0x9E, 0xA3, 0xA4);

  private static final int ALLOCATION = 128;
  private static final int ROOM_FOR_ALL = 0x4000;
  private static final int SUPPORT = 0x07;
  private static final int NOT_AVAILABLE = 0;
  private static final int AS_STANDARD = 3;
  private static final int LIST_HEADER = 4;
  private static final int DESCRIPTOR = 8;
  private static final int TIMEOUTS = 12;

  private SupportedCommand() {}

  /** The question for all commands: {@code A3 0C 00 00 00 00 00 00 40 00 00 00}. */
  public static Command listing() {
    Bytes question =
        new BytesBuilder(12)
            .u8(0, MAINTENANCE_IN)
            .u8(1, REPORT_SUPPORTED_OPERATION_CODES)
            .u32(6, ROOM_FOR_ALL)
            .build();
    return Command.in(question, ROOM_FOR_ALL);
  }

  /** The question for the command with this CDB. */
  public static Command command(Bytes cdb) {
    boolean serviceAction = WITH_SERVICE_ACTION.contains(cdb.u8(0));
    Bytes question =
        new BytesBuilder(12)
            .u8(0, MAINTENANCE_IN)
            .u8(1, REPORT_SUPPORTED_OPERATION_CODES)
            .u8(2, serviceAction ? BY_SERVICE_ACTION : BY_OPERATION_CODE)
            .u8(3, cdb.u8(0))
            .u16(4, serviceAction ? cdb.u8(1) & 0x1F : 0)
            .u32(6, ALLOCATION)
            .build();
    return Command.in(question, ALLOCATION);
  }

  /**
   * Whether the answer for one command says that it is supported: SUPPORT, byte 1 bits 2 to 0, is
   * 011b.
   *
   * @return nothing if it is 000b: the unit cannot say at the moment
   */
  public static Optional<Boolean> support(Bytes answer) {
    int support = answer.length() > 1 ? answer.u8(1) & SUPPORT : NOT_AVAILABLE;
    return support == NOT_AVAILABLE ? Optional.empty() : Optional.of(support == AS_STANDARD);
  }

  /**
   * Whether the command with this CDB is among all commands. Each has a descriptor: its operation
   * code in byte 0, the service action in bytes 2 and 3 if bit 0 of byte 5 is set, and 12 bytes
   * more if bit 1 is. SPC-4 table 271.
   */
  public static boolean isListed(Bytes answer, Bytes cdb) {
    int offset = LIST_HEADER;
    while (offset + DESCRIPTOR <= answer.length()) {
      boolean named = answer.bit(offset + 5, 0x01);
      boolean same = !named || answer.u16(offset + 2) == (cdb.u8(1) & 0x1F);
      if (answer.u8(offset) == cdb.u8(0) && same) {
        return true;
      }
      offset += DESCRIPTOR + (answer.bit(offset + 5, 0x02) ? TIMEOUTS : 0);
    }
    return false;
  }
}
