package org.pgrsuite.embedded;

import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;

/**
 * The blocks that a READ or WRITE names. SBC-3 5.7 to 5.40.
 *
 * @param address LOGICAL BLOCK ADDRESS; unsigned
 * @param blocks TRANSFER LENGTH in blocks
 * @param protect RDPROTECT or WRPROTECT; 0 in commands of six bytes, which have none
 */
public record BlockRange(long address, long blocks, int protect) {
  /** From a CDB of 6, 10, 12, 16 or 32 bytes, as its operation code says, filled up to 32. */
  public static BlockRange of(Bytes cdb) {
    return switch (cdb.u8(0) >>> 5) {
      case 0 -> new BlockRange(cdb.u32(0) & 0x1F_FFFF, blocks6(cdb.u8(4)), 0);
      case 3 -> new BlockRange(cdb.u64(12), cdb.u32(28), flags(cdb) >>> 5);
      case 1, 2 -> new BlockRange(cdb.u32(2), cdb.u16(7), cdb.u8(1) >>> 5);
      case 5 -> new BlockRange(cdb.u32(2), cdb.u32(6), cdb.u8(1) >>> 5);
      case 4 -> new BlockRange(cdb.u64(2), blocks16(cdb), cdb.u8(1) >>> 5);
      default -> new BlockRange(cdb.u64(2), cdb.u32(10), cdb.u8(1) >>> 5);
    };
  }

  /** COMPARE AND WRITE has a number of one byte, WRITE ATOMIC one of two. */
  private static long blocks16(Bytes cdb) {
    return switch (cdb.u8(0)) {
      case OperationCode.COMPARE_AND_WRITE -> cdb.u8(13);
      case OperationCode.WRITE_ATOMIC_16 -> cdb.u16(12);
      default -> cdb.u32(10);
    };
  }

  /** RDPROTECT, BYTCHK, NDOB and the like: byte 1, in CDBs of 32 bytes byte 10. */
  static int flags(Bytes cdb) {
    return cdb.u8(cdb.u8(0) == OperationCode.VARIABLE_LENGTH ? 10 : 1);
  }

  /** In the commands of six bytes zero means 256 blocks. */
  private static int blocks6(int transferLength) {
    return transferLength == 0 ? 256 : transferLength;
  }
}
