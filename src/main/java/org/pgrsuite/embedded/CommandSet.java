package org.pgrsuite.embedded;

import java.util.Map;
import java.util.Optional;
import org.pgrsuite.spc.OperationCode;

/** Which commands a unit has, by operation code. Immutable. */
public final class CommandSet {
  static final int CODES = 256;

  private final CommandHandler[] handlers;

  private CommandSet(CommandHandler[] handlers) {
    this.handlers = handlers;
  }

  /** Those that are supported here. */
  public static CommandSet standard() {
    return medium(primary(new CommandSet(new CommandHandler[CODES])))
        .with(OperationCode.RESERVE_6, new ReserveUnit())
        .with(OperationCode.RESERVE_10, new ReserveUnit())
        .with(OperationCode.RELEASE_6, new ReleaseUnit())
        .with(OperationCode.RELEASE_10, new ReleaseUnit())
        .with(OperationCode.PERSISTENT_RESERVE_IN, new PrIn(InActions.standard()))
        .with(OperationCode.PERSISTENT_RESERVE_OUT, new PrOut(OutActions.standard()));
  }

  /** Commands of any device. SPC-4. */
  private static CommandSet primary(CommandSet set) {
    return set.with(OperationCode.TEST_UNIT_READY, new TestUnitReady())
        .with(OperationCode.REQUEST_SENSE, new RequestSense())
        .with(OperationCode.INQUIRY, new Inquiry())
        .with(OperationCode.REPORT_LUNS, new ReportLuns())
        .with(OperationCode.MODE_SENSE_6, new ModeSense())
        .with(OperationCode.MODE_SENSE_10, new ModeSense())
        .with(OperationCode.MODE_SELECT_6, new ModeSelect())
        .with(OperationCode.MODE_SELECT_10, new ModeSelect())
        .with(OperationCode.LOG_SENSE, ShortLists::logSense)
        .with(OperationCode.LOG_SELECT, ShortLists::logSelect)
        .with(OperationCode.SEND_DIAGNOSTIC, ShortLists::sendDiagnostic)
        .with(OperationCode.RECEIVE_DIAGNOSTIC_RESULTS, ShortLists::receiveDiagnosticResults)
        .with(OperationCode.READ_BUFFER, request -> request.unit().buffer().read(request))
        .with(OperationCode.WRITE_BUFFER, request -> request.unit().buffer().write(request))
        .with(OperationCode.EXTENDED_COPY, copies())
        .with(OperationCode.RECEIVE_COPY_RESULTS, copyResults())
        .with(OperationCode.MAINTENANCE_IN, maintenanceIn())
        .with(OperationCode.MAINTENANCE_OUT, maintenanceOut())
        .with(OperationCode.SECURITY_PROTOCOL_IN, ShortLists::securityProtocols)
        .with(OperationCode.SECURITY_PROTOCOL_OUT, ShortLists::securityProtocolOut);
  }

  private static CommandHandler copies() {
    return new ByServiceAction(
        Map.of(
            0x00,
            new CopyManager(),
            0x01,
            ShortLists::emptyCopy,
            OperationCode.POPULATE_TOKEN_ACTION,
            ShortLists::emptyCopy,
            OperationCode.WRITE_USING_TOKEN_ACTION,
            ShortLists::emptyCopy));
  }

  private static CommandHandler copyResults() {
    return new ByServiceAction(Map.of(0x03, ShortLists::copyOperatingParameters));
  }

  private static CommandHandler maintenanceIn() {
    return new ByServiceAction(
        Map.of(
            OperationCode.REPORT_IDENTIFYING_INFORMATION_ACTION,
            MaintenanceLists::identifyingInformation,
            OperationCode.ALIASES_ACTION,
            MaintenanceLists::aliases,
            OperationCode.PRIORITY_ACTION,
            MaintenanceLists::priority,
            OperationCode.TIMESTAMP_ACTION,
            MaintenanceLists::timestamp,
            OperationCode.REPORT_TARGET_PORT_GROUPS_ACTION,
            new ReportTargetPortGroups(),
            OperationCode.REPORT_SUPPORTED_OPERATION_CODES_ACTION,
            new ReportOperationCodes(),
            OperationCode.REPORT_SUPPORTED_TASK_MANAGEMENT_FUNCTIONS_ACTION,
            new ReportTaskManagement()));
  }

  private static CommandHandler maintenanceOut() {
    return new ByServiceAction(
        Map.of(
            OperationCode.SET_IDENTIFYING_INFORMATION_ACTION,
            MaintenanceLists::set,
            OperationCode.SET_TARGET_PORT_GROUPS_ACTION,
            new SetTargetPortGroups(),
            OperationCode.ALIASES_ACTION,
            MaintenanceLists::set,
            OperationCode.PRIORITY_ACTION,
            MaintenanceLists::set,
            OperationCode.TIMESTAMP_ACTION,
            MaintenanceLists::set));
  }

  /** Commands of a disk. SBC-3. */
  private static CommandSet medium(CommandSet set) {
    return set.with(OperationCode.READ_CAPACITY_10, new ReadCapacity10())
        .with(
            OperationCode.SERVICE_ACTION_IN_16,
            new ByServiceAction(
                Map.of(
                    OperationCode.READ_CAPACITY_16_ACTION,
                    new ReadCapacity16(),
                    OperationCode.GET_LBA_STATUS_ACTION,
                    new GetLbaStatus())))
        .with(new ReadBlocks(), OperationCode.READ_6, OperationCode.READ_10)
        .with(new ReadBlocks(), OperationCode.READ_12, OperationCode.READ_16)
        .with(new WriteBlocks(), OperationCode.WRITE_6, OperationCode.WRITE_10)
        .with(new WriteBlocks(), OperationCode.WRITE_12, OperationCode.WRITE_16)
        .with(OperationCode.WRITE_ATOMIC_16, new WriteBlocks())
        .with(OperationCode.VARIABLE_LENGTH, VariableLength.standard())
        .with(OperationCode.WRITE_LONG_10, ShortLists::writeLong10)
        .with(
            OperationCode.SERVICE_ACTION_OUT_16,
            new ByServiceAction(
                Map.of(OperationCode.WRITE_LONG_16_ACTION, ShortLists::writeLong16)))
        .with(new PreFetch(), OperationCode.PRE_FETCH_10, OperationCode.PRE_FETCH_16)
        .with(
            new WriteBlocks(),
            OperationCode.WRITE_AND_VERIFY_10,
            OperationCode.WRITE_AND_VERIFY_12,
            OperationCode.WRITE_AND_VERIFY_16)
        .with(
            new VerifyBlocks(),
            OperationCode.VERIFY_10,
            OperationCode.VERIFY_12,
            OperationCode.VERIFY_16)
        .with(new WriteSame(), OperationCode.WRITE_SAME_10, OperationCode.WRITE_SAME_16)
        .with(
            new SynchronizeCache(),
            OperationCode.SYNCHRONIZE_CACHE_10,
            OperationCode.SYNCHRONIZE_CACHE_16)
        .with(OperationCode.ORWRITE_16, new OrWrite())
        .with(OperationCode.COMPARE_AND_WRITE, new CompareAndWrite())
        .with(OperationCode.UNMAP, new Unmap())
        .with(OperationCode.FORMAT_UNIT, new FormatUnit())
        .with(OperationCode.SANITIZE, new Sanitize())
        .with(OperationCode.REASSIGN_BLOCKS, new ReassignBlocks())
        .with(OperationCode.START_STOP_UNIT, new StartStopUnit())
        .with(OperationCode.PREVENT_ALLOW_MEDIUM_REMOVAL, new PreventAllowMediumRemoval())
        .with(OperationCode.READ_DEFECT_DATA_10, ShortLists::readDefectData10)
        .with(OperationCode.READ_DEFECT_DATA_12, ShortLists::readDefectData12);
  }

  private CommandSet with(CommandHandler handler, int... operationCodes) {
    CommandSet set = this;
    for (int code : operationCodes) {
      set = set.with(code, handler);
    }
    return set;
  }

  /** The same with one more, or with one replaced. */
  public CommandSet with(int operationCode, CommandHandler handler) {
    CommandHandler[] changed = handlers.clone();
    changed[operationCode] = handler;
    return new CommandSet(changed);
  }

  /** The same without one. */
  public CommandSet without(int operationCode) {
    return with(operationCode, null);
  }

  /** What runs the command with this operation code, 0 to 255. */
  public Optional<CommandHandler> find(int operationCode) {
    return Optional.ofNullable(handlers[operationCode]);
  }
}
