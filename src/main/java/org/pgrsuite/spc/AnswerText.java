package org.pgrsuite.spc;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers in words. For bytes of any length and content; nothing here throws: what is cut off or
 * cannot be is said so. Quick enough to run for every exchange.
 */
public final class AnswerText {
  private AnswerText() {}

  /**
   * How a command ended, as features write it: GOOD, RESERVATION CONFLICT, or sense key and
   * additional sense; what is not about this command, or cannot be read, is said so.
   *
   * @param sense sense data as received, empty if there was none
   */
  public static String outcome(Status status, Bytes sense) {
    return status.equals(Status.CHECK_CONDITION)
        ? SenseData.decode(sense)
            .map(AnswerText::words)
            .orElse("CHECK CONDITION without usable sense data")
        : status.title();
  }

  private static String words(SenseData sense) {
    return sense.isDeferred() ? "deferred error of an earlier command: " + sense : sense.toString();
  }

  /**
   * Sense data: {@code UNIT ATTENTION, RESERVATIONS RELEASED (06/2A/04)}; a field pointer is said
   * too.
   */
  public static String sense(Bytes sense) {
    return SenseText.of(sense);
  }

  /**
   * What a command returned, field by field in the order of the bytes. Reserved fields are left out
   * where they are zero, as they should be. Answers whose meaning is not known here have none.
   */
  public static List<FieldText> fields(Command command, Bytes dataIn) {
    List<FieldText> fields = new ArrayList<>();
    for (FieldLayout field : AnswerLayouts.of(command.cdb(), dataIn)) {
      field.tell(dataIn, fields);
    }
    AnswerLists.tell(command.cdb(), dataIn, fields);
    return fields;
  }

  /**
   * What a command returned, on one line: {@code PRgeneration 5, key 0xA}, {@code Write Exclusive
   * reservation of key 0xA}, {@code 131072 blocks of 512 bytes}; the number of bytes where it is
   * something else.
   */
  public static String sentence(Command command, Bytes dataIn) {
    return AnswerSentence.of(command.cdb(), dataIn);
  }
}
