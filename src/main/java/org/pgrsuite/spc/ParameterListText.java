package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.List;

/** The parameter list of PERSISTENT RESERVE OUT, field by field. SPC-4 6.16.3 and 6.16.4. */
final class ParameterListText {
  private static final List<FieldLayout> KEYS =
      FieldLayout.parse("RESERVATION KEY 0-7 key; SERVICE ACTION RESERVATION KEY 8-15 key");
  private static final List<FieldLayout> BASIC =
      FieldLayout.parse(
          "bytes 16 to 19 16-19 hex?; SPEC_I_PT 20:3; ALL_TG_PT 20:2; APTPL 20:0;"
              + " bits 7 to 4 of byte 20 20:7-4 hex?; bit 1 of byte 20 20:1?; byte 21 21 hex?;"
              + " bytes 22 and 23 22-23 hex?");
  private static final List<FieldLayout> MOVE =
      FieldLayout.parse(
          "byte 16 16 hex?; UNREG 17:1; APTPL 17:0; bits 7 to 2 of byte 17 17:7-2 hex?;"
              + " RELATIVE TARGET PORT IDENTIFIER 18-19; TRANSPORTID LENGTH 20-23");
  private static final FieldLayout TRANSPORT_IDS_LENGTH =
      FieldLayout.parse("TRANSPORTID PARAMETER DATA LENGTH 24-27").get(0);
  private static final int TRANSPORT_ID_OF_MOVE = 24;
  private static final int TRANSPORT_IDS = 28;

  private ParameterListText() {}

  /** Adds what the list holds; {@code action} is the service action's code, -1 if unknown. */
  static void tell(int action, Bytes list, List<FieldText> fields) {
    tellAll(KEYS, list, fields);
    if (action == PrOutAction.REGISTER_AND_MOVE.code()) {
      tellAll(MOVE, list, fields);
      tellRest("TransportID", list, TRANSPORT_ID_OF_MOVE, fields);
    } else {
      tellAll(BASIC, list, fields);
      tellTransportIds(list, fields);
    }
  }

  /** The fields of the list of this service action. */
  static List<FieldLayout> layout(int action) {
    List<FieldLayout> all = new ArrayList<>(KEYS);
    all.addAll(action == PrOutAction.REGISTER_AND_MOVE.code() ? MOVE : BASIC);
    all.add(TRANSPORT_IDS_LENGTH);
    return all;
  }

  private static void tellTransportIds(Bytes list, List<FieldText> fields) {
    if (list.length() > PersistentReserveOut.PARAMETER_LIST_LENGTH) {
      TRANSPORT_IDS_LENGTH.tell(list, fields);
      tellRest("TransportIDs", list, TRANSPORT_IDS, fields);
    }
  }

  private static void tellAll(List<FieldLayout> layout, Bytes list, List<FieldText> fields) {
    for (FieldLayout field : layout) {
      field.tell(list, fields);
    }
  }

  private static void tellRest(String name, Bytes list, int offset, List<FieldText> fields) {
    if (list.length() > offset) {
      fields.add(new FieldText(name, list.slice(offset, list.length() - offset).hex()));
    }
  }
}
