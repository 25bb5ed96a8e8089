package org.pgrsuite.spc;

/**
 * PERSISTENT RESERVE IN. SPC-4 6.15, table 200.
 *
 * <p>Example, READ KEYS with an allocation length of 4096: {@code 5E 00 00 00 00 00 00 10 00 00}.
 */
public final class PersistentReserveIn {
  /** Length of the CDB in bytes. */
  public static final int CDB_LENGTH = 10;

  /** Room for 511 keys: what the suite asks for where a requirement does not say otherwise. */
  public static final int USUAL_ALLOCATION_LENGTH = 4096;

  private static final int MOST_ALLOCATION_LENGTH = 0xFFFF;

  private PersistentReserveIn() {}

  /** The service action with the usual allocation length. */
  public static Command of(PrInAction action) {
    return of(action, USUAL_ALLOCATION_LENGTH);
  }

  /** The service action with the largest ALLOCATION LENGTH that there is. */
  public static Command withMostRoom(PrInAction action) {
    return of(action, MOST_ALLOCATION_LENGTH);
  }

  /**
   * Whether the usual allocation length has cut an answer off: it is full, and its ADDITIONAL
   * LENGTH, bytes 4 to 7, says that there is more.
   */
  public static boolean isCutOff(Bytes answer) {
    return answer.length() == USUAL_ALLOCATION_LENGTH
        && answer.u32(4) > USUAL_ALLOCATION_LENGTH - 8;
  }

  /**
   * The service action with an ALLOCATION LENGTH of 0 to 65535 bytes, which is also what the
   * initiator is ready to take.
   */
  public static Command of(PrInAction action, int allocationLength) {
    Bytes cdb =
        new BytesBuilder(CDB_LENGTH)
            .u8(0, OperationCode.PERSISTENT_RESERVE_IN)
            .u8(1, action.code())
            .u16(7, allocationLength)
            .build();
    return Command.in(cdb, allocationLength);
  }
}
