package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.List;

/** What a command returned, on one line. Never throws. */
final class AnswerSentence {
  private static final int HEADER = 8;
  private static final int KEY = 8;

  private AnswerSentence() {}

  static String of(Bytes cdb, Bytes dataIn) {
    if (dataIn.isEmpty()) {
      return "no data";
    }
    String text =
        switch (AnswerKind.of(cdb)) {
          case KEYS -> keys(dataIn);
          case RESERVATION -> reservation(dataIn);
          case CAPABILITIES -> capabilities(dataIn);
          case INQUIRY -> inquiry(dataIn);
          case SERIAL_NUMBER -> UnitNames.serial(dataIn).orElse("no serial number");
          case IDENTIFICATION -> names(dataIn);
          case CAPACITY_10 -> dataIn.length() < 8 ? "" : capacity(dataIn.u32(0), dataIn.u32(4));
          case CAPACITY_16 -> dataIn.length() < 12 ? "" : capacity(dataIn.u64(0), dataIn.u32(8));
          case LUNS -> dataIn.length() < 4 ? "" : Words.count(dataIn.u32(0) / 8, "logical unit");
          case SENSE -> SenseText.of(dataIn);
          case FULL_STATUS, OTHER -> "";
        };
    return text.isEmpty() ? Words.count(dataIn.length(), "byte") : text;
  }

  private static String keys(Bytes dataIn) {
    if (dataIn.length() < HEADER) {
      return "";
    }
    List<ReservationKey> keys = new ArrayList<>();
    long end = Math.min(dataIn.length(), HEADER + dataIn.u32(4));
    for (int at = HEADER; at + KEY <= end; at += KEY) {
      keys.add(new ReservationKey(dataIn.u64(at)));
    }
    return generation(dataIn) + Words.keys(keys) + cut(dataIn);
  }

  private static String cut(Bytes dataIn) {
    long announced = dataIn.u32(4);
    int received = dataIn.length() - HEADER;
    return announced == received
        ? ""
        : " (" + announced + " bytes of keys announced, " + received + " received)";
  }

  private static String reservation(Bytes dataIn) {
    if (dataIn.length() == HEADER && dataIn.u32(4) == 0) {
      return generation(dataIn) + "no reservation";
    }
    if (dataIn.length() < 22) {
      return "";
    }
    int scope = dataIn.u8(21) >>> 4;
    return generation(dataIn)
        + ReservationType.describe(dataIn.u8(21) & 0x0F)
        + (scope == 0 ? "" : ", " + Words.scope(scope))
        + ", key "
        + new ReservationKey(dataIn.u64(8));
  }

  private static String generation(Bytes dataIn) {
    return "PRgeneration " + dataIn.u32(0) + ", ";
  }

  private static String capabilities(Bytes dataIn) {
    if (dataIn.length() < CapabilitiesData.LENGTH) {
      return "";
    }
    CapabilitiesData data = CapabilitiesData.decode(dataIn);
    StringBuilder text = new StringBuilder();
    append(text, data.replaceLostReservationCapable(), "RLR_C");
    append(text, data.compatibleReservationHandling(), "CRH");
    append(text, data.specifyInitiatorPortsCapable(), "SIP_C");
    append(text, data.allTargetPortsCapable(), "ATP_C");
    append(text, data.persistThroughPowerLossCapable(), "PTPL_C");
    append(text, data.persistThroughPowerLossActivated(), "PTPL_A");
    append(text, true, "ALLOW COMMANDS " + data.allowCommands());
    append(text, true, data.typeMaskValid() ? types(data) : "no type mask");
    return text.toString();
  }

  private static String types(CapabilitiesData data) {
    int number = data.types().size();
    return number == ReservationType.values().length ? "all types" : "types " + data.types();
  }

  private static void append(StringBuilder text, boolean set, String name) {
    if (set) {
      text.append(text.isEmpty() ? "" : ", ").append(name);
    }
  }

  private static String inquiry(Bytes dataIn) {
    return dataIn.length() < InquiryData.LENGTH
        ? ""
        : text(dataIn, 8, 8) + ' ' + text(dataIn, 16, 16) + ' ' + text(dataIn, 32, 4);
  }

  private static String text(Bytes dataIn, int offset, int length) {
    return Words.text(dataIn.slice(offset, length));
  }

  private static String names(Bytes dataIn) {
    List<String> names = UnitNames.ofLogicalUnit(dataIn);
    int listed = Math.min(names.size(), AnswerLists.MOST_NAMES);
    String more = listed == names.size() ? "" : " and " + (names.size() - listed) + " more";
    return names.isEmpty()
        ? "no name of the logical unit"
        : String.join(", ", names.subList(0, listed)) + more;
  }

  private static String capacity(long lastBlock, long blockLength) {
    return Words.count(lastBlock + 1, "block") + " of " + Words.count(blockLength, "byte");
  }
}
