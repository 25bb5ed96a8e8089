package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;

/** Units whose access table has a wrong cell: one command, one type, one sender. */
final class AccessDefects {
  private AccessDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (AccessCell cell : AccessCell.all()) {
      defects.add(
          cell.inverted(
              CommandClass.READ,
              operationCode(OperationCode.READ_10),
              "read-10",
              "READ(10)",
              ofReadsAndWrites(cell)));
      defects.add(
          cell.inverted(
              CommandClass.WRITE,
              operationCode(OperationCode.WRITE_10),
              "write-10",
              "WRITE(10)",
              ofReadsAndWrites(cell)));
      for (ReservedCommand each : ReservedCommand.all()) {
        if (isSent(each, cell)) {
          defects.add(of(each, cell));
        }
      }
    }
    return defects;
  }

  private static Defect of(ReservedCommand command, AccessCell cell) {
    return cell.inverted(
        command.commandClass(),
        command::matches,
        command.name(),
        command.title(),
        cell.part() == Part.HOLDER ? "ACC-01" : command.requirement());
  }

  /** What destroys is not sent where it might be carried out. */
  private static boolean isSent(ReservedCommand command, AccessCell cell) {
    return !(command.isDestructive() && cell.allows(command.commandClass()));
  }

  private static Predicate<Bytes> operationCode(int code) {
    return cdb -> cdb.u8(0) == code;
  }

  /** READ(10) and WRITE(10) have a requirement for each type and sender. */
  private static String ofReadsAndWrites(AccessCell cell) {
    boolean stranger = cell.part() == Part.STRANGER;
    if (cell.part() == Part.HOLDER) {
      return "ACC-01";
    }
    return switch (cell.type()) {
      case WRITE_EXCLUSIVE -> stranger ? "ACC-03" : "ACC-02";
      case EXCLUSIVE_ACCESS -> stranger ? "ACC-05" : "ACC-04";
      case WRITE_EXCLUSIVE_REGISTRANTS_ONLY -> stranger ? "ACC-07" : "ACC-06";
      case EXCLUSIVE_ACCESS_REGISTRANTS_ONLY -> stranger ? "ACC-08" : "ACC-06";
      case WRITE_EXCLUSIVE_ALL_REGISTRANTS -> stranger ? "ACC-10" : "ACC-09";
      case EXCLUSIVE_ACCESS_ALL_REGISTRANTS -> stranger ? "ACC-11" : "ACC-09";
    };
  }
}
