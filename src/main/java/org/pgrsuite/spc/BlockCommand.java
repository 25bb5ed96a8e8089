package org.pgrsuite.spc;

import java.util.Arrays;

/**
 * The commands that read and write logical blocks. SBC-3 5.7 to 5.42.
 *
 * <p>A six-byte CDB holds a logical block address below 2^21 and up to 256 blocks, one of ten bytes
 * an address below 2^32.
 */
public enum BlockCommand {
  READ_6("READ(6)", OperationCode.READ_6, false, 0x1FFFFFL),
  READ_10("READ(10)", OperationCode.READ_10, false, 0xFFFFFFFFL),
  READ_16("READ(16)", OperationCode.READ_16, false, Long.MAX_VALUE),
  WRITE_6("WRITE(6)", OperationCode.WRITE_6, true, 0x1FFFFFL),
  WRITE_10("WRITE(10)", OperationCode.WRITE_10, true, 0xFFFFFFFFL),
  WRITE_16("WRITE(16)", OperationCode.WRITE_16, true, Long.MAX_VALUE);

  private final String title;
  private final int operationCode;
  private final boolean write;
  private final long highestAddress;

  BlockCommand(String title, int operationCode, boolean write, long highestAddress) {
    this.title = title;
    this.operationCode = operationCode;
    this.write = write;
    this.highestAddress = highestAddress;
  }

  /** The standard's name. */
  public String title() {
    return title;
  }

  /** Byte 0 of the CDB. */
  public int operationCode() {
    return operationCode;
  }

  /** Whether it changes the medium. */
  public boolean isWrite() {
    return write;
  }

  /** Whether a disk that may be read and written has it: the others a unit may lack. */
  public boolean isOfEveryDisk() {
    return this == READ_10 || this == WRITE_10;
  }

  /** Whether this command is one of those that write. */
  public static boolean writes(Command command) {
    return Arrays.stream(values())
        .anyMatch(each -> each.write && each.operationCode == command.operationCode());
  }

  /** Whether the CDB has room for this logical block address. */
  public boolean reaches(long address) {
    return address <= highestAddress;
  }

  /**
   * A command that reads.
   *
   * @param address LOGICAL BLOCK ADDRESS of the first block
   * @param blocks TRANSFER LENGTH in blocks
   * @param blockLength length of a block in bytes
   */
  public Command read(long address, int blocks, int blockLength) {
    return Command.in(cdb(address, blocks), blocks * blockLength);
  }

  /**
   * A command that writes.
   *
   * @param address LOGICAL BLOCK ADDRESS of the first block
   * @param blocks TRANSFER LENGTH in blocks
   * @param data what to write: {@code blocks} blocks
   */
  public Command write(long address, int blocks, Bytes data) {
    return Command.out(cdb(address, blocks), data);
  }

  /** {@code 28 00 00 00 00 08 00 00 01 00} is READ(10) of one block at address 8. */
  private Bytes cdb(long address, int blocks) {
    return switch (this) {
      case READ_6, WRITE_6 ->
          new BytesBuilder(6)
              .u8(0, operationCode)
              .u8(1, (int) (address >>> 16 & 0x1F))
              .u16(2, (int) address)
              .u8(4, blocks)
              .build();
      case READ_10, WRITE_10 ->
          new BytesBuilder(10).u8(0, operationCode).u32(2, address).u16(7, blocks).build();
      case READ_16, WRITE_16 ->
          new BytesBuilder(16).u8(0, operationCode).u64(2, address).u32(10, blocks).build();
    };
  }
}
