package org.pgrsuite.embedded;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pgrsuite.spc.OperationCode;

/**
 * Which commands a unit has, as {@link UnitOption#COMMANDS} says: all; those of an old disk, which
 * knows neither addresses of eight bytes nor REPORT SUPPORTED OPERATION CODES; what a disk of today
 * needs to be read and written; or few, not even MODE SENSE. PERSISTENT RESERVE, RESERVE and
 * RELEASE have options of their own. Immutable.
 */
final class Assortment {
  /** What no unit lacks: INQUIRY, READ(10), WRITE(10) and the like. */
  private static final String FEW = "00 03 12 25 28 2A 5E 5F 16 17 56 57 A0";

  /**
   * REASSIGN BLOCKS, READ(6) to START STOP UNIT, defect lists, WRITE SAME(10), logs, buffers,
   * diagnostics.
   */
  private static final String OLD =
      FEW + " 04 07 08 0A 15 1A 1B 1C 1D 1E 2E 2F 34 35 37 3B 3C 41 4C 4D 55 5A";

  /** The forms with eight bytes of address, MODE SENSE, VERIFY, MAINTENANCE IN. */
  private static final String BLOCK = FEW + " 15 1A 2F 35 55 5A 88 8A 8F 91 9E A3";

  /** The few, what reaches far blocks, and the mode pages, which have options of their own. */
  private static final Set<Integer> NEEDED = codes(FEW + " 15 1A 55 5A 88 8A 9E");

  private static final Map<String, Set<Integer>> LIMITED =
      Map.of("few", codes(FEW), "old", codes(OLD), "block", codes(BLOCK));

  private Assortment() {}

  /** Whether a unit has a command with this operation code, if there is one that runs it. */
  static boolean has(UnitOptions options, int operationCode) {
    Set<Integer> limited = LIMITED.get(options.word(UnitOption.COMMANDS));
    return (limited == null || limited.contains(operationCode))
        && !lacks(options, operationCode)
        && hasForm(options, operationCode);
  }

  /** Units lack any of what none has to have: half of it here, and the other half there. */
  private static boolean lacks(UnitOptions options, int operationCode) {
    boolean odd = Integer.bitCount(operationCode * 0x9E37_79B1 >>> 24) % 2 == 1;
    return switch (options.word(UnitOption.LACKS)) {
      case "some" -> odd && !NEEDED.contains(operationCode);
      case "others" -> !odd && !NEEDED.contains(operationCode);
      default -> false;
    };
  }

  private static boolean hasForm(UnitOptions options, int operationCode) {
    return switch (operationCode) {
      case OperationCode.MODE_SENSE_6, OperationCode.MODE_SELECT_6 ->
          !options.is(UnitOption.MODES, "ten");
      case OperationCode.MODE_SENSE_10, OperationCode.MODE_SELECT_10 ->
          !options.is(UnitOption.MODES, "six");
      default -> true;
    };
  }

  private static Set<Integer> codes(String list) {
    return Stream.of(list.split(" "))
        .map(code -> Integer.valueOf(code, 16))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
