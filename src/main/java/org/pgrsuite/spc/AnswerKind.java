package org.pgrsuite.spc;

/** The answers that can be said in words. */
enum AnswerKind {
  KEYS,
  RESERVATION,
  FULL_STATUS,
  CAPABILITIES,
  INQUIRY,
  SERIAL_NUMBER,
  IDENTIFICATION,
  CAPACITY_10,
  CAPACITY_16,
  LUNS,
  SENSE,
  OTHER;

  /** What this command returns. */
  static AnswerKind of(Bytes cdb) {
    int code = cdb.isEmpty() ? -1 : cdb.u8(0);
    int action = cdb.length() < 2 ? -1 : cdb.u8(1) & 0x1F;
    return switch (code) {
      case OperationCode.PERSISTENT_RESERVE_IN -> reserveIn(action);
      case OperationCode.INQUIRY -> CommandText.isVitalProductData(cdb) ? page(cdb.u8(2)) : INQUIRY;
      case OperationCode.READ_CAPACITY_10 -> CAPACITY_10;
      case OperationCode.SERVICE_ACTION_IN_16 ->
          action == OperationCode.READ_CAPACITY_16_ACTION ? CAPACITY_16 : OTHER;
      case OperationCode.REPORT_LUNS -> LUNS;
      case OperationCode.REQUEST_SENSE -> SENSE;
      default -> OTHER;
    };
  }

  private static AnswerKind reserveIn(int action) {
    return PrInAction.of(action).map(AnswerKind::reserveIn).orElse(OTHER);
  }

  private static AnswerKind reserveIn(PrInAction action) {
    return switch (action) {
      case READ_KEYS -> KEYS;
      case READ_RESERVATION -> RESERVATION;
      case REPORT_CAPABILITIES -> CAPABILITIES;
      case READ_FULL_STATUS -> FULL_STATUS;
    };
  }

  private static AnswerKind page(int code) {
    return switch (code) {
      case UnitNames.SERIAL_NUMBER_PAGE -> SERIAL_NUMBER;
      case UnitNames.DEVICE_IDENTIFICATION_PAGE -> IDENTIFICATION;
      default -> OTHER;
    };
  }
}
