package org.pgrsuite.spc;

/** Operation codes, byte 0 of a CDB. SPC-4 and SBC-3, annexes "operation codes". */
public final class OperationCode {
  public static final int TEST_UNIT_READY = 0x00;
  public static final int REQUEST_SENSE = 0x03;
  public static final int FORMAT_UNIT = 0x04;
  public static final int REASSIGN_BLOCKS = 0x07;
  public static final int READ_6 = 0x08;
  public static final int WRITE_6 = 0x0A;
  public static final int INQUIRY = 0x12;
  public static final int MODE_SELECT_6 = 0x15;
  public static final int RESERVE_6 = 0x16;
  public static final int RELEASE_6 = 0x17;
  public static final int MODE_SENSE_6 = 0x1A;
  public static final int START_STOP_UNIT = 0x1B;
  public static final int RECEIVE_DIAGNOSTIC_RESULTS = 0x1C;
  public static final int SEND_DIAGNOSTIC = 0x1D;
  public static final int PREVENT_ALLOW_MEDIUM_REMOVAL = 0x1E;
  public static final int READ_CAPACITY_10 = 0x25;
  public static final int READ_10 = 0x28;
  public static final int WRITE_10 = 0x2A;
  public static final int WRITE_AND_VERIFY_10 = 0x2E;
  public static final int VERIFY_10 = 0x2F;
  public static final int PRE_FETCH_10 = 0x34;
  public static final int SYNCHRONIZE_CACHE_10 = 0x35;
  public static final int READ_DEFECT_DATA_10 = 0x37;
  public static final int WRITE_BUFFER = 0x3B;
  public static final int READ_BUFFER = 0x3C;
  public static final int WRITE_SAME_10 = 0x41;
  public static final int UNMAP = 0x42;
  public static final int SANITIZE = 0x48;
  public static final int LOG_SELECT = 0x4C;
  public static final int LOG_SENSE = 0x4D;
  public static final int MODE_SELECT_10 = 0x55;
  public static final int RESERVE_10 = 0x56;
  public static final int RELEASE_10 = 0x57;
  public static final int MODE_SENSE_10 = 0x5A;
  public static final int PERSISTENT_RESERVE_IN = 0x5E;
  public static final int PERSISTENT_RESERVE_OUT = 0x5F;
  public static final int WRITE_LONG_10 = 0x3F;
  public static final int VARIABLE_LENGTH = 0x7F;
  public static final int EXTENDED_COPY = 0x83;
  public static final int RECEIVE_COPY_RESULTS = 0x84;
  public static final int READ_16 = 0x88;
  public static final int COMPARE_AND_WRITE = 0x89;
  public static final int WRITE_16 = 0x8A;
  public static final int ORWRITE_16 = 0x8B;
  public static final int WRITE_AND_VERIFY_16 = 0x8E;
  public static final int VERIFY_16 = 0x8F;
  public static final int PRE_FETCH_16 = 0x90;
  public static final int SYNCHRONIZE_CACHE_16 = 0x91;
  public static final int WRITE_SAME_16 = 0x93;
  public static final int WRITE_ATOMIC_16 = 0x9C;
  public static final int SERVICE_ACTION_IN_16 = 0x9E;
  public static final int REPORT_LUNS = 0xA0;
  public static final int SECURITY_PROTOCOL_IN = 0xA2;
  public static final int MAINTENANCE_IN = 0xA3;
  public static final int MAINTENANCE_OUT = 0xA4;
  public static final int READ_12 = 0xA8;
  public static final int WRITE_12 = 0xAA;
  public static final int WRITE_AND_VERIFY_12 = 0xAE;
  public static final int VERIFY_12 = 0xAF;
  public static final int SECURITY_PROTOCOL_OUT = 0xB5;
  public static final int READ_DEFECT_DATA_12 = 0xB7;

  /** READ(32), a service action of the variable length CDB. */
  public static final int READ_32_ACTION = 0x09;

  /** VERIFY(32), a service action of the variable length CDB. */
  public static final int VERIFY_32_ACTION = 0x0A;

  /** WRITE(32), a service action of the variable length CDB. */
  public static final int WRITE_32_ACTION = 0x0B;

  /** WRITE AND VERIFY(32), a service action of the variable length CDB. */
  public static final int WRITE_AND_VERIFY_32_ACTION = 0x0C;

  /** WRITE SAME(32), a service action of the variable length CDB. */
  public static final int WRITE_SAME_32_ACTION = 0x0D;

  /** SERVICE ACTION OUT(16). */
  public static final int SERVICE_ACTION_OUT_16 = 0x9F;

  /** WRITE LONG(16), a service action of SERVICE ACTION OUT(16). */
  public static final int WRITE_LONG_16_ACTION = 0x11;

  /** READ CAPACITY(16), a service action of SERVICE ACTION IN(16). */
  public static final int READ_CAPACITY_16_ACTION = 0x10;

  /** GET LBA STATUS, a service action of SERVICE ACTION IN(16). */
  public static final int GET_LBA_STATUS_ACTION = 0x12;

  /** POPULATE TOKEN, a service action of EXTENDED COPY. */
  public static final int POPULATE_TOKEN_ACTION = 0x10;

  /** WRITE USING TOKEN, a service action of EXTENDED COPY. */
  public static final int WRITE_USING_TOKEN_ACTION = 0x11;

  /** REPORT IDENTIFYING INFORMATION, a service action of MAINTENANCE IN. */
  public static final int REPORT_IDENTIFYING_INFORMATION_ACTION = 0x05;

  /** SET IDENTIFYING INFORMATION, a service action of MAINTENANCE OUT. */
  public static final int SET_IDENTIFYING_INFORMATION_ACTION = 0x06;

  /** REPORT ALIASES of MAINTENANCE IN, CHANGE ALIASES of MAINTENANCE OUT. */
  public static final int ALIASES_ACTION = 0x0B;

  /** REPORT PRIORITY of MAINTENANCE IN, SET PRIORITY of MAINTENANCE OUT. */
  public static final int PRIORITY_ACTION = 0x0E;

  /** REPORT TIMESTAMP of MAINTENANCE IN, SET TIMESTAMP of MAINTENANCE OUT. */
  public static final int TIMESTAMP_ACTION = 0x0F;

  /** REPORT TARGET PORT GROUPS, a service action of MAINTENANCE IN. */
  public static final int REPORT_TARGET_PORT_GROUPS_ACTION = 0x0A;

  /** SET TARGET PORT GROUPS, a service action of MAINTENANCE OUT. */
  public static final int SET_TARGET_PORT_GROUPS_ACTION = 0x0A;

  /** REPORT SUPPORTED OPERATION CODES, a service action of MAINTENANCE IN. */
  public static final int REPORT_SUPPORTED_OPERATION_CODES_ACTION = 0x0C;

  /** REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS, a service action of MAINTENANCE IN. */
  public static final int REPORT_SUPPORTED_TASK_MANAGEMENT_FUNCTIONS_ACTION = 0x0D;

  private OperationCode() {}
}
