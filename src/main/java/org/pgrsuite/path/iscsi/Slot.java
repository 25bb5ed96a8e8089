package org.pgrsuite.path.iscsi;

import org.pgrsuite.path.NativeBlock;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;

/**
 * The native memory of one command in progress, used for one command after the other. To be used
 * under the lock of the path.
 */
final class Slot {
  private final TaskLayout layout;
  private final NativeBlock cdb = new NativeBlock(IscsiLibrary::addressOf);
  private final NativeBlock data = new NativeBlock(IscsiLibrary::addressOf);
  private long task;

  Slot(TaskLayout layout) {
    this.layout = layout;
  }

  /** Makes the task for a command, to be freed. */
  long fill(Command command) {
    int size = command.cdb().length();
    cdb.set(command.cdb());
    if (command.dataInLength() > 0) {
      int length = command.dataInLength();
      data.clear(length);
      task = LibIscsi.scsi_create_task(size, cdb.address(), LibIscsi.TRANSFER_READ, length);
      LibIscsi.scsi_task_add_data_in_buffer(task, length, data.address());
    } else if (!command.dataOut().isEmpty()) {
      int length = command.dataOut().length();
      data.set(command.dataOut());
      task = LibIscsi.scsi_create_task(size, cdb.address(), LibIscsi.TRANSFER_WRITE, length);
      LibIscsi.scsi_task_add_data_out_buffer(task, length, data.address());
    } else {
      task = LibIscsi.scsi_create_task(size, cdb.address(), LibIscsi.TRANSFER_NONE, 0);
    }
    return task;
  }

  /** Bytes announced and not moved; negative if there would have been more. */
  int residual() {
    return layout.residual(task);
  }

  /** Sense data of a task that ended in CHECK CONDITION. */
  Bytes sense() {
    return layout.sense(task);
  }

  /** The first bytes that came in. */
  Bytes dataIn(int length) {
    return data.first(length);
  }

  /** Frees the task. To be called when libiscsi has ended it or the context is gone. */
  void free() {
    LibIscsi.scsi_free_scsi_task(task);
    task = 0;
  }
}
