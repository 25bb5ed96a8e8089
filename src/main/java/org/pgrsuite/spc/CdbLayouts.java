package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The fields of the CDBs that the suite sends, by operation code. SPC-4 6 and SBC-3 5. Fields that
 * are zero in every command but those that are about them are only said when they are not.
 */
final class CdbLayouts {
  private static final String SIX =
      "LOGICAL BLOCK ADDRESS 1-3:20-0; TRANSFER LENGTH 4; CONTROL 5 hex?";
  private static final String READ_FLAGS = "RDPROTECT 1:7-5?; DPO 1:4?; FUA 1:3?; ";
  private static final String WRITE_FLAGS = "WRPROTECT 1:7-5?; DPO 1:4?; FUA 1:3?; ";
  private static final String TEN =
      "LOGICAL BLOCK ADDRESS 2-5; GROUP NUMBER 6:4-0?; TRANSFER LENGTH 7-8; CONTROL 9 hex?";
  private static final String SIXTEEN =
      "LOGICAL BLOCK ADDRESS 2-9; TRANSFER LENGTH 10-13; GROUP NUMBER 14:4-0?; CONTROL 15 hex?";

  private static final List<FieldLayout> UNKNOWN = List.of();
  private static final List<List<FieldLayout>> BY_CODE = new ArrayList<>();

  static {
    BY_CODE.addAll(Collections.nCopies(256, UNKNOWN));
    enter(OperationCode.TEST_UNIT_READY, "CONTROL 5 hex?");
    enter(OperationCode.REQUEST_SENSE, "DESC 1:0?; ALLOCATION LENGTH 4; CONTROL 5 hex?");
    enter(OperationCode.READ_6, SIX);
    enter(OperationCode.WRITE_6, SIX);
    enter(
        OperationCode.INQUIRY, "EVPD 1:0; PAGE CODE 2 hex; ALLOCATION LENGTH 3-4; CONTROL 5 hex?");
    enter(OperationCode.READ_CAPACITY_10, "LOGICAL BLOCK ADDRESS 2-5?; PMI 8:0?; CONTROL 9 hex?");
    enter(OperationCode.READ_10, READ_FLAGS + TEN);
    enter(OperationCode.WRITE_10, WRITE_FLAGS + TEN);
    enter(
        OperationCode.PERSISTENT_RESERVE_IN,
        "SERVICE ACTION 1:4-0 in_action; reserved bits of byte 1 1:7-5 hex?; bytes 2 to 6 2-6 hex?;"
            + " ALLOCATION LENGTH 7-8; CONTROL 9 hex?");
    enter(
        OperationCode.PERSISTENT_RESERVE_OUT,
        "SERVICE ACTION 1:4-0 out_action; reserved bits of byte 1 1:7-5 hex?; SCOPE 2:7-4 scope;"
            + " TYPE 2:3-0 type; bytes 3 and 4 3-4 hex?; PARAMETER LIST LENGTH 5-8;"
            + " CONTROL 9 hex?");
    enter(OperationCode.READ_16, READ_FLAGS + SIXTEEN);
    enter(OperationCode.WRITE_16, WRITE_FLAGS + SIXTEEN);
    enter(
        OperationCode.SERVICE_ACTION_IN_16,
        "SERVICE ACTION 1:4-0 hex; LOGICAL BLOCK ADDRESS 2-9?; ALLOCATION LENGTH 10-13;"
            + " PMI 14:0?; CONTROL 15 hex?");
    enter(OperationCode.REPORT_LUNS, "SELECT REPORT 2 hex; ALLOCATION LENGTH 6-9; CONTROL 11 hex?");
  }

  private CdbLayouts() {}

  /** The fields of this operation code, 0 to 255; none where they are not known. */
  static List<FieldLayout> of(int operationCode) {
    return BY_CODE.get(operationCode);
  }

  private static void enter(int operationCode, String layout) {
    BY_CODE.set(operationCode, FieldLayout.parse(layout));
  }
}
