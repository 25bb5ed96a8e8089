package org.pgrsuite.path.sgio;

import java.nio.ByteBuffer;
import org.pgrsuite.path.NativeBlock;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;

/**
 * {@code sg_io_hdr} version 3 of Linux's {@code <scsi/sg.h>}, as 64-bit processors lay it out, with
 * the CDB and the sense buffer behind it in one block of native memory.
 */
final class SgHeader {
  /** Size of the struct. */
  static final int SIZE = 88;

  static final int INTERFACE_ID = 0; // int: 'S'
  static final int DXFER_DIRECTION = 4; // int
  static final int CMD_LEN = 8; // unsigned char
  static final int MX_SB_LEN = 9; // unsigned char: room for sense data
  static final int IOVEC_COUNT = 10; // unsigned short: 0, one piece of data
  static final int DXFER_LEN = 12; // unsigned int
  static final int DXFERP = 16; // void *
  static final int CMDP = 24; // unsigned char *
  static final int SBP = 32; // void *
  static final int TIMEOUT = 40; // unsigned int, milliseconds
  static final int FLAGS = 44; // unsigned int
  static final int PACK_ID = 48; // int, not used here; 4 bytes of padding behind it
  static final int USR_PTR = 56; // void *, not used here
  static final int STATUS = 64; // unsigned char: SCSI status
  static final int MASKED_STATUS = 65; // unsigned char: the same, shifted
  static final int MSG_STATUS = 66; // unsigned char
  static final int SB_LEN_WR = 67; // unsigned char: sense data written
  static final int HOST_STATUS = 68; // unsigned short: DID_...
  static final int DRIVER_STATUS = 70; // unsigned short: DRIVER_...
  static final int RESID = 72; // int: bytes not moved
  static final int DURATION = 76; // unsigned int, milliseconds
  static final int INFO = 80; // unsigned int; 4 bytes of padding behind it

  static final int VERSION_3 = 'S';
  static final int DXFER_NONE = -1;
  static final int DXFER_TO_DEV = -2;
  static final int DXFER_FROM_DEV = -3;

  /** The kernel's default is at the head, which would turn the order of commands round. */
  static final int FLAG_Q_AT_TAIL = 0x10;

  /** The most that sense data can have. SPC-4 4.5.1. */
  static final int SENSE_SIZE = 252;

  /** What {@code cmd_len} can say. */
  static final int LONGEST_CDB = 255;

  private static final int CDB = SIZE;
  private static final int SENSE = 344;
  private static final int BLOCK_SIZE = SENSE + SENSE_SIZE;

  private final NativeBlock block;

  /** Takes over a block, for this header alone. */
  SgHeader(NativeBlock block) {
    this.block = block;
    block.clear(BLOCK_SIZE);
    ByteBuffer fields = block.buffer();
    fields.putInt(INTERFACE_ID, VERSION_3);
    fields.put(MX_SB_LEN, (byte) SENSE_SIZE);
    fields.putLong(CMDP, block.address() + CDB);
    fields.putLong(SBP, block.address() + SENSE);
    fields.putInt(FLAGS, FLAG_Q_AT_TAIL);
  }

  long address() {
    return block.address();
  }

  /**
   * Fills in a command.
   *
   * @param data where data goes to or comes from
   * @param millis what the device has for it
   */
  void fill(Command command, long data, int millis) {
    ByteBuffer fields = block.buffer();
    boolean out = !command.dataOut().isEmpty();
    int length = out ? command.dataOut().length() : command.dataInLength();
    fields.putInt(DXFER_DIRECTION, length == 0 ? DXFER_NONE : out ? DXFER_TO_DEV : DXFER_FROM_DEV);
    fields.putInt(DXFER_LEN, length);
    fields.putLong(DXFERP, length == 0 ? 0 : data);
    fields.put(CMD_LEN, (byte) command.cdb().length());
    fields.put(CDB, command.cdb().toArray());
    fields.putInt(TIMEOUT, millis);
    fields.putLong(STATUS, 0);
    fields.putInt(RESID, 0);
  }

  /** What the kernel wrote back. */
  SgCompletion completion() {
    ByteBuffer fields = block.buffer();
    byte[] sense = new byte[Math.min(fields.get(SB_LEN_WR) & 0xFF, SENSE_SIZE)];
    fields.get(SENSE, sense);
    return new SgCompletion(
        fields.get(STATUS) & 0xFF,
        fields.getShort(HOST_STATUS) & 0xFFFF,
        fields.getShort(DRIVER_STATUS) & 0xFFFF,
        Bytes.copyOf(sense),
        fields.getInt(RESID));
  }
}
