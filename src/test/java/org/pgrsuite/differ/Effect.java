package org.pgrsuite.differ;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.SenseData;

/**
 * What came of a command.
 *
 * @param answer the answer itself
 * @param aspects what is compared of it, and of what the observer sees afterwards
 */
record Effect(ScsiResult answer, Map<String, String> aspects) {
  /** Commands that change no reservation: what the observer sees need not be compared. */
  static Effect of(Command command, ScsiResult answer) {
    Map<String, String> aspects = new LinkedHashMap<>();
    aspects.put("answer", answer.outcome());
    aspects.put("data", answer.isGood() ? data(command, answer.dataIn()) : "");
    return new Effect(answer, aspects);
  }

  /** The same with what the observer sees, PRgeneration against that before. */
  Effect with(Sight after, OptionalLong generationBefore) {
    Map<String, String> all = new LinkedHashMap<>(aspects);
    all.putAll(after.aspects());
    all.put("generation", risen(generationBefore, after.generation()));
    return new Effect(answer, all);
  }

  private static String risen(OptionalLong before, OptionalLong after) {
    return before.isEmpty() || after.isEmpty()
        ? "not seen"
        : "+" + (after.getAsLong() - before.getAsLong() & 0xFFFF_FFFFL);
  }

  /** Whether the answer is a unit attention, or may tell of one. */
  boolean tellsOfAttention(Command command) {
    return answer.isUnitAttention() || command.operationCode() == OperationCode.REQUEST_SENSE;
  }

  /** Whether a command may change registrations or reservations. */
  static boolean mayChangeReservations(Command command) {
    return switch (command.operationCode()) {
      case OperationCode.PERSISTENT_RESERVE_OUT,
          OperationCode.RESERVE_6,
          OperationCode.RESERVE_10,
          OperationCode.RELEASE_6,
          OperationCode.RELEASE_10 ->
          true;
      default -> false;
    };
  }

  /** What of the data two units have to have in common; names and versions are their own. */
  private static String data(Command command, Bytes data) {
    return switch (command.operationCode()) {
      case OperationCode.PERSISTENT_RESERVE_IN ->
          (command.cdb().u8(1) == PrInAction.READ_FULL_STATUS.code()
                  ? Undefined.zeroed(data)
                  : data)
              .hex();
      case OperationCode.READ_6, OperationCode.READ_10, OperationCode.READ_16 -> data.hex();
      case OperationCode.READ_CAPACITY_10 -> data.first(8).hex();
      case OperationCode.SERVICE_ACTION_IN_16 -> data.first(12).hex();
      case OperationCode.REQUEST_SENSE ->
          SenseData.decode(data).map(SenseData::toString).orElse("not sense data: " + data.hex());
      default -> "";
    };
  }
}
