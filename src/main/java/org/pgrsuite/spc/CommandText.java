package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.List;

/**
 * Commands in words: how a report names them, their fields, and the sentence that an engineer would
 * say. For CDBs and data of any length and content; nothing here throws. What is cut off is said to
 * be missing. Quick enough to run for every exchange.
 */
public final class CommandText {
  private CommandText() {}

  /**
   * The standard's name of the command: {@code PERSISTENT RESERVE OUT, RESERVE}, {@code READ(10)},
   * {@code INQUIRY, page 83h}; {@code operation code C0h} where there is none.
   */
  public static String name(Command command) {
    String name = CommandNames.of(command.cdb());
    return isVitalProductData(command.cdb())
        ? name + ", page " + Words.hexh(command.cdb().u8(2), 2)
        : name;
  }

  /**
   * The command on one line: {@code RESERVE as Write Exclusive with key 0xA}, {@code REGISTER key
   * 0xA quoting key 0x0}, {@code READ(10) of 1 block at LBA 8}.
   */
  public static String sentence(Command command) {
    return CommandSentence.of(command);
  }

  /**
   * The fields of CDB and data-out in the order of the bytes. Reserved and obsolete fields, and
   * those that are hardly ever used, are only named when they are not zero.
   */
  public static List<FieldText> fields(Command command) {
    List<FieldText> fields = new ArrayList<>(12);
    Bytes cdb = command.cdb();
    if (cdb.isEmpty()) {
      fields.add(new FieldText("OPERATION CODE", "missing"));
      return fields;
    }
    fields.add(new FieldText("OPERATION CODE", Words.hexh(cdb.u8(0), 2)));
    for (FieldLayout field : CdbLayouts.of(cdb.u8(0))) {
      field.tell(cdb, fields);
    }
    tellDataOut(command, fields);
    return fields;
  }

  /** Whether this is INQUIRY with EVPD set. */
  static boolean isVitalProductData(Bytes cdb) {
    return cdb.length() > 2 && cdb.u8(0) == OperationCode.INQUIRY && cdb.bit(1, 0x01);
  }

  private static void tellDataOut(Command command, List<FieldText> fields) {
    Bytes cdb = command.cdb();
    if (cdb.u8(0) == OperationCode.PERSISTENT_RESERVE_OUT) {
      int action = cdb.length() > 1 ? cdb.u8(1) & 0x1F : -1;
      ParameterListText.tell(action, command.dataOut(), fields);
    } else if (!command.dataOut().isEmpty()) {
      fields.add(new FieldText("Data-Out Buffer", Words.count(command.dataOut().length(), "byte")));
    }
  }
}
