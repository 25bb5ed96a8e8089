package org.pgrsuite.steps;

import static org.pgrsuite.spc.OperationCode.RECEIVE_COPY_RESULTS;
import static org.pgrsuite.spc.OperationCode.TEST_UNIT_READY;

import java.util.Optional;

/**
 * What ALLOW COMMANDS of REPORT CAPABILITIES promises for the commands that units built to an older
 * standard may keep from others: SPC-4 6.15.4. Of 101b only the last drafts of SPC-4 speak.
 */
final class AllowCommands {
  private static final int OPERATION_CODES_TOO = 5;

  private AllowCommands() {}

  /**
   * The verdict that a value of the field promises; none if it leaves the command open.
   *
   * @param value of ALLOW COMMANDS, 0 to 7
   * @param verdict what a scenario says
   * @param operationCode of the command that the scenario is about
   */
  static Optional<Verdict> promised(int value, Verdict verdict, int operationCode) {
    return switch (verdict) {
      case ALLOWS, FORBIDS -> Optional.of(verdict);
      case MAY_ALLOW -> of(value, operationCode);
      case MAY_FORBID ->
          value == OPERATION_CODES_TOO ? Optional.empty() : Optional.of(Verdict.FORBIDS);
    };
  }

  private static Optional<Verdict> of(int value, int operationCode) {
    return switch (operationCode) {
      case TEST_UNIT_READY -> value(value, "?AAAAA??");
      case RECEIVE_COPY_RESULTS -> value(value, "??FFA???");
      default -> value(value, "??FAAA??");
    };
  }

  /** A letter a value: allowed, forbidden, or open. */
  private static Optional<Verdict> value(int value, String letters) {
    return switch (letters.charAt(value)) {
      case 'A' -> Optional.of(Verdict.ALLOWS);
      case 'F' -> Optional.of(Verdict.FORBIDS);
      default -> Optional.empty();
    };
  }
}
