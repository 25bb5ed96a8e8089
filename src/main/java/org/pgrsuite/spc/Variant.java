package org.pgrsuite.spc;

/** The fields that make another command of one with the same operation code. Never throws. */
final class Variant {
  private static final int START_STOP_UNIT_LENGTH = 6;

  private Variant() {}

  /** {@code " with BYTCHK=1"}; empty where there is nothing to say. */
  static String of(Bytes cdb) {
    if (cdb.length() < START_STOP_UNIT_LENGTH) {
      return "";
    }
    return switch (cdb.u8(0)) {
      case OperationCode.VERIFY_10, OperationCode.VERIFY_12, OperationCode.VERIFY_16 ->
          cdb.bit(1, 0x06) ? " with BYTCHK=" + (cdb.u8(1) >>> 1 & 0x03) : "";
      case OperationCode.WRITE_SAME_10, OperationCode.WRITE_SAME_16 ->
          (cdb.bit(1, 0x08) ? " with UNMAP" : "") + (cdb.bit(1, 0x01) ? " with NDOB" : "");
      case OperationCode.START_STOP_UNIT -> startStop(cdb.u8(4));
      case OperationCode.PREVENT_ALLOW_MEDIUM_REMOVAL -> " with PREVENT=" + (cdb.u8(4) & 0x03);
      default -> "";
    };
  }

  private static String startStop(int bits) {
    return bits >>> 4 == 0
        ? " with START=" + (bits & 0x01)
        : " with POWER CONDITION=" + (bits >>> 4);
  }
}
