package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.List;

/**
 * Which logical blocks a command changes if it is carried out, from its bytes alone (SBC-3 5). Of
 * commands that change what no address tells (FORMAT UNIT, SANITIZE, REASSIGN BLOCKS) it says
 * nothing. Stateless.
 */
public final class WrittenBlocks {
  /** As many blocks as there are up to the end of the unit. */
  private static final long TO_THE_END = Long.MAX_VALUE;

  private static final int UNMAP_HEADER = 8;
  private static final int UNMAP_DESCRIPTOR = 16;

  private WrittenBlocks() {}

  /**
   * Successive blocks.
   *
   * @param address logical block address of the first, unsigned
   * @param count how many, at least one
   */
  public record Extent(long address, long count) {
    /** Whether it lies within so many blocks from this address. */
    public boolean isWithin(long first, long blocks) {
      return address >= first && count <= blocks && address - first <= blocks - count;
    }
  }

  /**
   * The blocks of a command; none if it writes none. {@code 2A 00 00 00 00 08 00 00 01 00} writes
   * block 8.
   */
  public static List<Extent> of(Command command) {
    Bytes cdb = command.cdb();
    return switch (command.operationCode()) {
      case OperationCode.WRITE_6 -> extent(cdb.u32(0) & 0x1FFFFF, cdb.u8(4) == 0 ? 256 : cdb.u8(4));
      case OperationCode.WRITE_10, OperationCode.WRITE_AND_VERIFY_10 ->
          extent(cdb.u32(2), cdb.u16(7));
      case OperationCode.WRITE_12, OperationCode.WRITE_AND_VERIFY_12 ->
          extent(cdb.u32(2), cdb.u32(6));
      case OperationCode.WRITE_16, OperationCode.WRITE_AND_VERIFY_16, OperationCode.ORWRITE_16 ->
          extent(cdb.u64(2), cdb.u32(10));
      case OperationCode.WRITE_ATOMIC_16 -> extent(cdb.u64(2), cdb.u16(12));
      case OperationCode.COMPARE_AND_WRITE -> extent(cdb.u64(2), cdb.u8(13));
      case OperationCode.WRITE_SAME_10 -> extent(cdb.u32(2), same(cdb.u16(7)));
      case OperationCode.WRITE_SAME_16 -> extent(cdb.u64(2), same(cdb.u32(10)));
      case OperationCode.VARIABLE_LENGTH -> variable(cdb);
      case OperationCode.UNMAP -> unmapped(command.dataOut());
      default -> List.of();
    };
  }

  /** The CDBs of 32 bytes: address in bytes 12 to 19, number of blocks in 28 to 31. */
  private static List<Extent> variable(Bytes cdb) {
    return switch (cdb.u16(8)) {
      case OperationCode.WRITE_32_ACTION, OperationCode.WRITE_AND_VERIFY_32_ACTION ->
          extent(cdb.u64(12), cdb.u32(28));
      case OperationCode.WRITE_SAME_32_ACTION -> extent(cdb.u64(12), same(cdb.u32(28)));
      default -> List.of();
    };
  }

  private static List<Extent> extent(long address, long count) {
    return count == 0 ? List.of() : List.of(new Extent(address, count));
  }

  /** WRITE SAME of zero blocks is of all that follow (SBC-3 5.46), unless WSNZ forbids it. */
  private static long same(long count) {
    return count == 0 ? TO_THE_END : count;
  }

  /** The descriptors of an UNMAP parameter list, SBC-3 tables 80 and 81. */
  private static List<Extent> unmapped(Bytes list) {
    List<Extent> extents = new ArrayList<>();
    for (int at = UNMAP_HEADER; at + UNMAP_DESCRIPTOR <= list.length(); at += UNMAP_DESCRIPTOR) {
      extents.addAll(extent(list.u64(at), list.u32(at + 8)));
    }
    return extents;
  }
}
