package org.pgrsuite.spc;

/**
 * One command: what an initiator sends, and how much it is ready to take.
 *
 * @param cdb the command descriptor block, 6 to 32 bytes
 * @param dataOut what goes with it; empty if nothing does
 * @param dataInLength the most bytes that the initiator takes; 0 if none
 */
public record Command(Bytes cdb, Bytes dataOut, int dataInLength) {
  /** Checks that data goes one way only. */
  public Command {
    if (!dataOut.isEmpty() && dataInLength != 0) {
      throw new IllegalArgumentException("a command of this suite moves data in or out, not both");
    }
    if (dataInLength < 0) {
      throw new IllegalArgumentException("negative data-in length " + dataInLength);
    }
  }

  /** A command without data. */
  public static Command withoutData(Bytes cdb) {
    return new Command(cdb, Bytes.NONE, 0);
  }

  /** A command that returns up to {@code length} bytes. */
  public static Command in(Bytes cdb, int length) {
    return new Command(cdb, Bytes.NONE, length);
  }

  /** A command that carries data to the logical unit. */
  public static Command out(Bytes cdb, Bytes data) {
    return new Command(cdb, data, 0);
  }

  /** The operation code, byte 0. */
  public int operationCode() {
    return cdb.u8(0);
  }
}
