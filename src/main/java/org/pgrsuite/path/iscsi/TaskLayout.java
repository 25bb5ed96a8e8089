package org.pgrsuite.path.iscsi;

import com.sun.jna.Pointer;
import java.util.OptionalInt;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.path.TransportException.Kind;
import org.pgrsuite.spc.Bytes;

/**
 * Where the fields of {@code struct scsi_task} are. The struct is not part of libiscsi's stable
 * interface: the fields up to the sense key are where they always were, and data in moved by eight
 * bytes in 1.20.0. The place is therefore looked for at run time, without I/O.
 *
 * <pre>
 * struct scsi_task {
 *   int status;                            //  0
 *   int cdb_size, xfer_dir, expxferlen;    //  4, 8, 12
 *   unsigned char cdb[16];                 // 16
 *   enum scsi_residual residual_status;    // 32
 *   size_t residual;                       // 40
 *   struct scsi_sense sense;               // 48, of a size that grew
 *   struct scsi_data { int size; unsigned char *data; } datain;
 *   struct scsi_allocated_memory *mem;
 *   void *ptr;                             // set by scsi_set_task_private_ptr
 * </pre>
 *
 * @param dataInSize offset of {@code datain.size}; {@code datain.data} is eight bytes further
 */
record TaskLayout(int dataInSize) {
  private static final int RESIDUAL_STATUS = 32;
  private static final int RESIDUAL = 40;
  private static final int DATA_IN_POINTER = 8;
  private static final int SIZE_TO_PRIVATE_POINTER = 24;
  private static final int FIRST_CANDIDATE = 80;
  private static final int LAST_CANDIDATE = 128;

  /** {@code enum scsi_residual}. */
  static final int NO_RESIDUAL = 0;

  static final int UNDERFLOW = 1;

  /** Looks for the private pointer of a task of its own, which stays unsent. */
  static TaskLayout find(long cdb) {
    long task = LibIscsi.scsi_create_task(6, cdb, LibIscsi.TRANSFER_NONE, 0);
    try {
      long magic = 0x5067_7253_7569_7465L;
      LibIscsi.scsi_set_task_private_ptr(task, magic);
      OptionalInt found = offsetOf(new Pointer(task), magic);
      return new TaskLayout(found.orElseThrow(TaskLayout::unknown) - SIZE_TO_PRIVATE_POINTER);
    } finally {
      LibIscsi.scsi_free_scsi_task(task);
    }
  }

  static OptionalInt offsetOf(Pointer memory, long value) {
    for (int offset = FIRST_CANDIDATE; offset <= LAST_CANDIDATE; offset += Long.BYTES) {
      if (memory.getLong(offset) == value) {
        return OptionalInt.of(offset);
      }
    }
    return OptionalInt.empty();
  }

  private static TransportException unknown() {
    return new TransportException(
        Kind.NOT_OPENED,
        "This release of libiscsi lays out its commands in a way that the suite does not know:"
            + " use 1.15 to 1.20.");
  }

  /** Bytes announced and not moved; negative if the target had more than was asked for. */
  int residual(long task) {
    Pointer memory = new Pointer(task);
    return switch (memory.getInt(RESIDUAL_STATUS)) {
      case NO_RESIDUAL -> 0;
      case UNDERFLOW -> (int) memory.getLong(RESIDUAL);
      default -> (int) -memory.getLong(RESIDUAL);
    };
  }

  /** The sense data of a CHECK CONDITION: in {@code datain}, behind a length of two bytes. */
  Bytes sense(long task) {
    Pointer memory = new Pointer(task);
    int size = memory.getInt(dataInSize);
    Pointer data = memory.getPointer(dataInSize + DATA_IN_POINTER);
    return data == null || size <= 0
        ? Bytes.NONE
        : Answers.sense(Bytes.copyOf(data.getByteArray(0, size)));
  }
}
