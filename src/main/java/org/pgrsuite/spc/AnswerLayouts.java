package org.pgrsuite.spc;

import java.util.List;

/** The fixed part of answers. SPC-4 6.6, 6.15, 7.8 and SBC-3 5.15, 5.16. */
final class AnswerLayouts {
  private static final String HEADER = "PRGENERATION 0-3; ADDITIONAL LENGTH 4-7";
  private static final List<FieldLayout> KEYS = FieldLayout.parse(HEADER);
  private static final List<FieldLayout> RESERVATION =
      FieldLayout.parse(
          HEADER
              + "; RESERVATION KEY 8-15 key; obsolete bytes 16 to 19 16-19 hex?; reserved byte 20 20 hex?;"
              + " SCOPE 21:7-4 scope; TYPE 21:3-0 type; obsolete bytes 22 and 23 22-23 hex?");
  private static final List<FieldLayout> CAPABILITIES =
      FieldLayout.parse(
          "LENGTH 0-1; RLR_C 2:7; CRH 2:4; SIP_C 2:3; ATP_C 2:2; PTPL_C 2:0;"
              + " reserved bits 6 and 5 of byte 2 2:6-5 hex?; reserved bit 1 of byte 2 2:1?;"
              + " TMV 3:7; ALLOW COMMANDS 3:6-4; PTPL_A 3:0;"
              + " reserved bits 3 to 1 of byte 3 3:3-1 hex?; WR_EX_AR 4:7; EX_AC_RO 4:6;"
              + " WR_EX_RO 4:5; EX_AC 4:3; WR_EX 4:1; reserved bit 4 of byte 4 4:4?;"
              + " reserved bit 2 of byte 4 4:2?; reserved bit 0 of byte 4 4:0?; EX_AC_AR 5:0;"
              + " reserved bits 7 to 1 of byte 5 5:7-1 hex?;"
              + " reserved bytes 6 and 7 6-7 hex?");
  private static final List<FieldLayout> INQUIRY =
      FieldLayout.parse(
          "PERIPHERAL QUALIFIER 0:7-5; PERIPHERAL DEVICE TYPE 0:4-0 hex; VERSION 2 hex;"
              + " T10 VENDOR IDENTIFICATION 8-15 text;"
              + " PRODUCT IDENTIFICATION 16-31 text; PRODUCT REVISION LEVEL 32-35 text");
  private static final List<FieldLayout> PAGE =
      FieldLayout.parse("PAGE CODE 1 hex; PAGE LENGTH 2-3");
  private static final List<FieldLayout> CAPACITY_10 =
      FieldLayout.parse("RETURNED LOGICAL BLOCK ADDRESS 0-3; LOGICAL BLOCK LENGTH IN BYTES 4-7");
  private static final List<FieldLayout> CAPACITY_16 =
      FieldLayout.parse("RETURNED LOGICAL BLOCK ADDRESS 0-7; LOGICAL BLOCK LENGTH IN BYTES 8-11");
  private static final List<FieldLayout> LUNS = FieldLayout.parse("LUN LIST LENGTH 0-3");
  private static final List<FieldLayout> FIXED_SENSE =
      FieldLayout.parse(
          "SENSE KEY 2:3-0 hex; ADDITIONAL SENSE CODE 12 hex;"
              + " ADDITIONAL SENSE CODE QUALIFIER 13 hex");
  private static final List<FieldLayout> DESCRIPTOR_SENSE =
      FieldLayout.parse(
          "SENSE KEY 1:3-0 hex; ADDITIONAL SENSE CODE 2 hex;"
              + " ADDITIONAL SENSE CODE QUALIFIER 3 hex");

  private AnswerLayouts() {}

  /** The layout of what a command with this CDB returned. */
  static List<FieldLayout> of(Bytes cdb, Bytes dataIn) {
    return switch (AnswerKind.of(cdb)) {
      case KEYS, FULL_STATUS -> KEYS;
      case RESERVATION -> hasReservation(dataIn) ? RESERVATION : KEYS;
      case CAPABILITIES -> CAPABILITIES;
      case INQUIRY -> INQUIRY;
      case SERIAL_NUMBER, IDENTIFICATION -> PAGE;
      case CAPACITY_10 -> CAPACITY_10;
      case CAPACITY_16 -> CAPACITY_16;
      case LUNS -> LUNS;
      case SENSE -> isDescriptorFormat(dataIn) ? DESCRIPTOR_SENSE : FIXED_SENSE;
      case OTHER -> List.of();
    };
  }

  private static boolean isDescriptorFormat(Bytes dataIn) {
    return !dataIn.isEmpty() && (dataIn.u8(0) & 0x7F) >= 0x72;
  }

  private static boolean hasReservation(Bytes dataIn) {
    return dataIn.length() > 8 || dataIn.length() == 8 && dataIn.u32(4) != 0;
  }
}
