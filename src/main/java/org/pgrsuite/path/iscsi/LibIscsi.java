package org.pgrsuite.path.iscsi;

import com.sun.jna.Pointer;

/**
 * The functions of libiscsi that are used here, mapped directly. Pointers are {@code long}, since
 * that is what costs least a call. None of them may be called by two threads at a time for one
 * context. To be used after {@link IscsiLibrary#load()}.
 */
final class LibIscsi {
  /** {@code enum iscsi_session_type}: a session for commands. */
  static final int SESSION_NORMAL = 2;

  /** {@code enum iscsi_header_digest}: none preferred, CRC32C if the target insists. */
  static final int HEADER_DIGEST_NONE_CRC32C = 1;

  /** {@code enum iscsi_immediate_data}: no data comes with a command ... */
  static final int IMMEDIATE_DATA_NO = 0;

  /** {@code enum iscsi_initial_r2t}: ... nor before the target asks for it. */
  static final int INITIAL_R2T_YES = 1;

  /** {@code enum scsi_xfer_dir}. */
  static final int TRANSFER_NONE = 0;

  static final int TRANSFER_READ = 1;
  static final int TRANSFER_WRITE = 2;

  private LibIscsi() {}

  static native long iscsi_create_context(String initiatorName);

  static native int iscsi_destroy_context(long context);

  static native int iscsi_set_targetname(long context, String name);

  static native int iscsi_set_session_type(long context, int type);

  static native int iscsi_set_header_digest(long context, int digest);

  static native int iscsi_set_immediate_data(long context, int immediateData);

  static native int iscsi_set_initial_r2t(long context, int initialR2t);

  static native int iscsi_set_initiator_username_pwd(long context, String user, String password);

  static native int iscsi_set_isid_oui(long context, int oui, int qualifier);

  static native int iscsi_set_isid_en(long context, int number, int qualifier);

  static native int iscsi_set_isid_random(long context, int number, int qualifier);

  /** A lost session stays lost, or nobody would notice that the I_T nexus is another. */
  static native void iscsi_set_noautoreconnect(long context, int state);

  static native int iscsi_connect_async(long context, String portal, long callback, long token);

  static native int iscsi_login_async(long context, long callback, long token);

  static native int iscsi_logout_async(long context, long callback, long token);

  static native int iscsi_scsi_command_async(
      long context, int lun, long task, long callback, long data, long token);

  /** {@code data} of its callback points to the response, four bytes in the host's order. */
  static native int iscsi_task_mgmt_async(
      long context,
      int lun,
      int function,
      int referencedTag,
      int referencedNumber,
      long callback,
      long token);

  /** The last failure in words; memory of the context. */
  static native Pointer iscsi_get_error(long context);

  /** Where a target that redirects wants to be logged in to; memory of the context. */
  static native Pointer iscsi_get_target_address(long context);

  static native int iscsi_get_fd(long context);

  /** What to poll for. */
  static native int iscsi_which_events(long context);

  /** Reads and writes what is possible without waiting, and calls back what has ended. */
  static native int iscsi_service(long context, int events);

  /** Copies the CDB. */
  static native long scsi_create_task(int cdbSize, long cdb, int direction, int length);

  static native void scsi_free_scsi_task(long task);

  static native void scsi_set_task_private_ptr(long task, long pointer);

  static native int scsi_task_add_data_in_buffer(long task, int length, long buffer);

  static native int scsi_task_add_data_out_buffer(long task, int length, long buffer);
}
