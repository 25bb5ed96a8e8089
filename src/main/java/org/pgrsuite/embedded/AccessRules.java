package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.ReservationType;

/** Which commands a reservation keeps out. SPC-4 5.13.1; SPC-2 5.5 for RESERVE(6). */
public class AccessRules {
  private final AccessTable table = AccessTable.standard();
  private final CommandClasses classes = CommandClasses.standard();

  /**
   * Whether a command may go on: always where nothing is reserved [GEN-17, REL-18, CLR-10],
   * otherwise as the table says [ACC-01 to ACC-38].
   */
  public boolean isAllowed(Situation situation, Bytes cdb) {
    if (situation.state().reservedUnit().isPresent()
        && !isAllowedWithUnitReserved(situation, cdb)) {
      return false;
    }
    if (situation.state().reservation().isEmpty()) {
      return true;
    }
    CommandClass commands = classOf(cdb);
    ReservationType type = situation.state().reservation().get().type();
    Role role = roleOf(situation);
    return commands == CommandClass.OWN
        || isAllowed(type, role, commands) && !isExcluded(situation, role, cdb)
        || isExempt(situation, cdb);
  }

  /** One cell of the table [ACC-02 to ACC-11]. */
  public boolean isAllowed(ReservationType type, Role role, CommandClass commands) {
    return table.isAllowed(type, role, commands);
  }

  /** The class of a command [ACC-12 to ACC-38]. */
  public CommandClass classOf(Bytes cdb) {
    return classes.of(cdb);
  }

  /** What the sender is to the reservation [UNR-12, REG-12, PRE-29]. */
  public Role roleOf(Situation situation) {
    if (situation.isHolder()) {
      return Role.HOLDER;
    }
    return situation.isRegistered() ? Role.REGISTRANT : Role.UNREGISTERED;
  }

  /**
   * What units of older standards keep out in cells that the table marks with a footnote [ACC-23,
   * ACC-24, ACC-32, ACC-36].
   */
  public boolean isExcluded(Situation situation, Role role, Bytes cdb) {
    boolean shared =
        situation.state().reservation().filter(Reservation::isSharedByRegistrants).isPresent();
    boolean marked = role == Role.UNREGISTERED || role == Role.REGISTRANT && !shared;
    return marked
        && footnote(cdb).filter(option -> situation.options().is(option, "conflict")).isPresent();
  }

  /** The option that says whether a marked cell is a conflict. */
  private Optional<UnitOption> footnote(Bytes cdb) {
    boolean defects =
        cdb.u8(0) == OperationCode.READ_DEFECT_DATA_10
            || cdb.u8(0) == OperationCode.READ_DEFECT_DATA_12;
    boolean copies = cdb.u8(0) == OperationCode.RECEIVE_COPY_RESULTS;
    return switch (classOf(cdb)) {
      case TEST_UNIT_READY -> Optional.of(copies ? UnitOption.COPY_RESULTS : UnitOption.TUR);
      case CONFIG_READ -> Optional.of(defects ? UnitOption.DEFECTS : UnitOption.CONFIG);
      default -> Optional.empty();
    };
  }

  /**
   * REPORT SUPPORTED OPERATION CODES and the like may be allowed under every type, if ALLOW
   * COMMANDS says so [ACC-28].
   */
  public boolean isExempt(Situation situation, Bytes cdb) {
    int action = cdb.u8(1) & 0x1F;
    return situation.rules().capabilities().allowCommands(situation.options()) == 5
        && cdb.u8(0) == OperationCode.MAINTENANCE_IN
        && (action == OperationCode.REPORT_SUPPORTED_OPERATION_CODES_ACTION
            || action == OperationCode.REPORT_SUPPORTED_TASK_MANAGEMENT_FUNCTIONS_ACTION);
  }

  /**
   * Whether a command may go on while RESERVE(6) is in force: PERSISTENT RESERVE commands of nobody
   * [SPEC2-02], the others of who reserved the unit, and some of everybody [SPEC2-01].
   */
  public boolean isAllowedWithUnitReserved(Situation situation, Bytes cdb) {
    UnitOptions options = situation.options();
    boolean sender = situation.state().reservedUnit().filter(situation::isSender).isPresent();
    return switch (cdb.u8(0)) {
      case OperationCode.PERSISTENT_RESERVE_IN, OperationCode.PERSISTENT_RESERVE_OUT ->
          options.is(UnitOption.SPC2_PR, "processed");
      case OperationCode.READ_CAPACITY_10,
          OperationCode.SERVICE_ACTION_IN_16,
          OperationCode.START_STOP_UNIT ->
          sender
              || classOf(cdb) == CommandClass.ALWAYS
                  && options.is(UnitOption.SPC2_CAPACITY, "good");
      default -> sender || classOf(cdb) == CommandClass.ALWAYS || classOf(cdb) == CommandClass.OWN;
    };
  }
}
