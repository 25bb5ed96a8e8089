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

  /** A designator has up to 255 bytes. */
  static final int MOST_NAMES = 16;

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
    if (dataIn.length() < HEADER) {
      return;
    }
    int entries = entries(dataIn, dataIn.u32(4));
    int listed = Math.min(entries, Words.MOST_LISTED);
    for (int number = 1; number <= listed; number++) {
      long key = dataIn.u64(HEADER + ENTRY * (number - 1));
      fields.add(new FieldText("RESERVATION KEY " + number, new ReservationKey(key).toString()));
    }
    tellMore("keys", entries - listed, fields);
    tellLength(dataIn.u32(4), dataIn.length() - HEADER, fields);
  }

  /** How many entries of eight bytes there are that were both announced and received. */
  private static int entries(Bytes dataIn, long announced) {
    return (int) Math.min(announced, dataIn.length() - HEADER) / ENTRY;
  }

  private static void tellMore(String name, int left, List<FieldText> fields) {
    if (left > 0) {
      fields.add(new FieldText("further " + name, String.valueOf(left)));
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
      tellReserved(rest, number, fields);
      at += (int) length;
    }
    if (dataIn.length() >= HEADER) {
      tellLength(dataIn.u32(4), dataIn.length() - HEADER, fields);
    }
  }

  /** Bytes 8 to 11, bits 7 to 2 of byte 12 and bytes 14 to 17, where one of them is not zero. */
  private static void tellReserved(Bytes descriptor, int number, List<FieldText> fields) {
    if (descriptor.u32(8) != 0 || descriptor.bit(12, 0xFC) || descriptor.u32(14) != 0) {
      String value = descriptor.slice(8, 10).plainHex() + " in bytes 8 to 17";
      fields.add(new FieldText("reserved fields of registration " + number, value));
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
    List<String> names = UnitNames.ofLogicalUnit(dataIn);
    int listed = Math.min(names.size(), MOST_NAMES);
    for (String name : names.subList(0, listed)) {
      fields.add(new FieldText("designator of the logical unit", name));
    }
    tellMore("designators", names.size() - listed, fields);
  }

  private static void tellUnits(Bytes dataIn, List<FieldText> fields) {
    if (dataIn.length() < HEADER) {
      return;
    }
    int entries = entries(dataIn, dataIn.u32(0));
    int listed = Math.min(entries, Words.MOST_LISTED);
    for (int i = 0; i < listed; i++) {
      fields.add(new FieldText("LUN", dataIn.slice(HEADER + ENTRY * i, ENTRY).plainHex()));
    }
    tellMore("LUNs", entries - listed, fields);
  }
}
