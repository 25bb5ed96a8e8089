package org.pgrsuite.spc;

import java.util.List;

/** The part of an answer whose length varies: keys, names, logical unit numbers. Never throws. */
final class AnswerLists {
  private static final int HEADER = 8;
  private static final int ENTRY = 8;
  private static final int PAGE_HEADER = 4;
  private static final int DESCRIPTOR = 24;
  private static final int ID_LENGTH = 20;
  private static final int LEAST_ID = 4;

  private AnswerLists() {}

  static void tell(Bytes cdb, Bytes dataIn, List<FieldText> fields) {
    switch (AnswerKind.of(cdb)) {
      case KEYS -> tellKeys(dataIn, fields);
      case FULL_STATUS -> tellRegistrations(dataIn, fields);
      case SERIAL_NUMBER -> tellSerialNumber(dataIn, fields);
      case IDENTIFICATION -> tellNames(dataIn, fields);
      case LUNS -> tellUnits(dataIn, fields);
      case SENSE -> fields.add(new FieldText("parameter data", SenseText.of(dataIn)));
      default -> {
        // Everything was in the fixed part.
      }
    }
  }

  private static void tellKeys(Bytes dataIn, List<FieldText> fields) {
    int number = 0;
    for (int at = HEADER; at + ENTRY <= dataIn.length(); at += ENTRY) {
      String key = new ReservationKey(dataIn.u64(at)).toString();
      fields.add(new FieldText("RESERVATION KEY " + ++number, key));
    }
    if (dataIn.length() >= HEADER) {
      tellLength(dataIn.u32(4), dataIn.length() - HEADER, fields);
    }
  }

  /** A line a descriptor, as far as they are whole. */
  private static void tellRegistrations(Bytes dataIn, List<FieldText> fields) {
    int number = 0;
    int at = HEADER;
    while (at + DESCRIPTOR <= dataIn.length()) {
      Bytes rest = dataIn.slice(at, dataIn.length() - at);
      long length = DESCRIPTOR + rest.u32(ID_LENGTH);
      if (length < DESCRIPTOR + LEAST_ID || length > rest.length()) {
        break;
      }
      String value = registration(rest.first((int) length));
      fields.add(new FieldText("registration " + ++number, value));
      at += (int) length;
    }
    if (dataIn.length() >= HEADER) {
      tellLength(dataIn.u32(4), dataIn.length() - HEADER, fields);
    }
  }

  private static String registration(Bytes descriptor) {
    String holder =
        descriptor.bit(12, 0x01)
            ? "R_HOLDER, "
                + Words.scope(descriptor.u8(13) >>> 4)
                + ", "
                + Words.type(descriptor.u8(13) & 0x0F)
            : "no R_HOLDER";
    String port =
        descriptor.bit(12, 0x02) ? "ALL_TG_PT" : "relative target port " + descriptor.u16(18);
    Bytes id = descriptor.slice(DESCRIPTOR, descriptor.length() - DESCRIPTOR);
    return String.join(
        "; ",
        "key " + new ReservationKey(descriptor.u64(0)),
        holder,
        port,
        "initiator port " + new TransportId(id));
  }

  /** Says so where the length in an answer is not what came. */
  private static void tellLength(long announced, int received, List<FieldText> fields) {
    if (announced != received) {
      String value =
          Words.count(received, "byte") + " received after the header, " + announced + " announced";
      fields.add(new FieldText("length", value));
    }
  }

  private static void tellSerialNumber(Bytes dataIn, List<FieldText> fields) {
    if (dataIn.length() > PAGE_HEADER) {
      Bytes number = dataIn.slice(PAGE_HEADER, dataIn.length() - PAGE_HEADER);
      fields.add(new FieldText("PRODUCT SERIAL NUMBER", Words.text(number)));
    }
  }

  private static void tellNames(Bytes dataIn, List<FieldText> fields) {
    for (String name : UnitNames.ofLogicalUnit(dataIn)) {
      fields.add(new FieldText("designator of the logical unit", name));
    }
  }

  private static void tellUnits(Bytes dataIn, List<FieldText> fields) {
    for (int at = HEADER; at + ENTRY <= dataIn.length(); at += ENTRY) {
      fields.add(new FieldText("LUN", dataIn.slice(at, ENTRY).plainHex()));
    }
  }
}
