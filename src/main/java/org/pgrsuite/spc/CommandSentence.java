package org.pgrsuite.spc;

import java.util.Optional;

/** A command on one line, as an engineer says it. Never throws. */
final class CommandSentence {
  private static final int SIX_BYTE_MAXIMUM = 256;

  private CommandSentence() {}

  static String of(Command command) {
    Bytes cdb = command.cdb();
    int code = cdb.isEmpty() ? -1 : cdb.u8(0);
    return switch (code) {
      case OperationCode.PERSISTENT_RESERVE_OUT -> ReserveOutSentence.of(command);
      case OperationCode.PERSISTENT_RESERVE_IN -> reserveIn(command);
      case OperationCode.READ_6, OperationCode.WRITE_6 -> sixBytes(command);
      case OperationCode.READ_10, OperationCode.WRITE_10 ->
          cdb.length() < 9 ? cutOff(command) : blocks(command, cdb.u32(2), cdb.u16(7));
      case OperationCode.READ_16, OperationCode.WRITE_16 ->
          cdb.length() < 14 ? cutOff(command) : blocks(command, cdb.u64(2), cdb.u32(10));
      default -> CommandText.name(command) + Variant.of(cdb);
    };
  }

  /** The name of a command whose CDB ends too early to say more. */
  static String cutOff(Command command) {
    return CommandText.name(command)
        + " with a CDB of "
        + Words.count(command.cdb().length(), "byte");
  }

  private static String reserveIn(Command command) {
    Bytes cdb = command.cdb();
    if (cdb.length() < 9) {
      return cutOff(command);
    }
    Optional<PrInAction> action = PrInAction.of(cdb.u8(1) & 0x1F);
    String name = action.map(PrInAction::title).orElseGet(() -> CommandText.name(command));
    int room = cdb.u16(7);
    return room == PersistentReserveIn.USUAL_ALLOCATION_LENGTH
        ? name
        : name + " with allocation length " + room;
  }

  private static String sixBytes(Command command) {
    Bytes cdb = command.cdb();
    if (cdb.length() < 5) {
      return cutOff(command);
    }
    long address = cdb.u32(0) & 0x1FFFFF;
    return blocks(command, address, cdb.u8(4) == 0 ? SIX_BYTE_MAXIMUM : cdb.u8(4));
  }

  private static String blocks(Command command, long address, long blocks) {
    return CommandText.name(command)
        + " of "
        + Words.count(blocks, "block")
        + " at LBA "
        + Long.toUnsignedString(address);
  }
}
