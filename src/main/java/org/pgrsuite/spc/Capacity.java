package org.pgrsuite.spc;

/**
 * Size of a logical unit, from READ CAPACITY (10) or (16). SBC-3 5.15 and 5.16.
 *
 * @param blocks number of logical blocks, at least 1
 * @param blockLength length of a logical block in bytes
 */
public record Capacity(long blocks, int blockLength) {
  private static final int SHORT_ANSWER = 8;
  private static final int LONG_ANSWER = 12;
  private static final int LONG_ALLOCATION = 32;
  private static final long SHORT_LIMIT = 0xFFFFFFFFL;

  /** READ CAPACITY(10): {@code 25 00 00 00 00 00 00 00 00 00}. */
  public static Command command10() {
    Bytes cdb = new BytesBuilder(10).u8(0, OperationCode.READ_CAPACITY_10).build();
    return Command.in(cdb, SHORT_ANSWER);
  }

  /** READ CAPACITY(16): {@code 9E 10 00 00 00 00 00 00 00 00 00 00 00 20 00 00}. */
  public static Command command16() {
    Bytes cdb =
        new BytesBuilder(16)
            .u8(0, OperationCode.SERVICE_ACTION_IN_16)
            .u8(1, OperationCode.READ_CAPACITY_16_ACTION)
            .u32(10, LONG_ALLOCATION)
            .build();
    return Command.in(cdb, LONG_ALLOCATION);
  }

  /** Whether an answer to READ CAPACITY(10) says that only READ CAPACITY(16) can tell. */
  public static boolean isBeyond10(Bytes answer) {
    return answer.length() >= SHORT_ANSWER && answer.u32(0) == SHORT_LIMIT;
  }

  /**
   * Decodes READ CAPACITY(10): bytes 0 to 3 are the last logical block address, bytes 4 to 7 the
   * block length. {@code 00 01 FF FF 00 00 02 00} is 131072 blocks of 512 bytes.
   *
   * @throws MalformedDataException if there are fewer than 8 bytes, or the block length cannot be
   */
  public static Capacity decode10(Bytes answer) {
    MalformedDataException.requireLength(answer, SHORT_ANSWER, "READ CAPACITY(10)", "SBC-3 5.15");
    return checked(answer.u32(0) + 1, answer.u32(4));
  }

  /**
   * Decodes READ CAPACITY(16): bytes 0 to 7 are the last logical block address, bytes 8 to 11 the
   * block length. {@code 00 00 00 00 00 01 FF FF 00 00 10 00} is 131072 blocks of 4096 bytes.
   *
   * @throws MalformedDataException if there are fewer than 12 bytes, or number or length of the
   *     blocks cannot be
   */
  public static Capacity decode16(Bytes answer) {
    MalformedDataException.requireLength(answer, LONG_ANSWER, "READ CAPACITY(16)", "SBC-3 5.16");
    return checked(answer.u64(0) + 1, answer.u32(8));
  }

  private static Capacity checked(long blocks, long blockLength) {
    if (blocks <= 0 || blockLength <= 0 || blockLength > Integer.MAX_VALUE) {
      throw new MalformedDataException(
          "READ CAPACITY returned %s blocks of %d bytes, which no unit has (SBC-3 5.15)"
              .formatted(Long.toUnsignedString(blocks), blockLength));
    }
    return new Capacity(blocks, (int) blockLength);
  }
}
