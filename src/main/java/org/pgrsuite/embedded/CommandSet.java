package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.OperationCode;

/** Which commands a unit has, by operation code. Immutable. */
public final class CommandSet {
  private static final int CODES = 256;

  private final CommandHandler[] handlers;

  private CommandSet(CommandHandler[] handlers) {
    this.handlers = handlers;
  }

  /** Those that are supported here. */
  public static CommandSet standard() {
    return new CommandSet(new CommandHandler[CODES])
        .with(OperationCode.TEST_UNIT_READY, new TestUnitReady())
        .with(OperationCode.REQUEST_SENSE, new RequestSense())
        .with(OperationCode.INQUIRY, new Inquiry())
        .with(OperationCode.REPORT_LUNS, new ReportLuns())
        .with(OperationCode.READ_CAPACITY_10, new ReadCapacity10())
        .with(OperationCode.SERVICE_ACTION_IN_16, new ReadCapacity16())
        .with(OperationCode.READ_6, new ReadBlocks())
        .with(OperationCode.READ_10, new ReadBlocks())
        .with(OperationCode.READ_16, new ReadBlocks())
        .with(OperationCode.WRITE_6, new WriteBlocks())
        .with(OperationCode.WRITE_10, new WriteBlocks())
        .with(OperationCode.WRITE_16, new WriteBlocks())
        .with(OperationCode.PERSISTENT_RESERVE_IN, new PrIn(InActions.standard()))
        .with(OperationCode.PERSISTENT_RESERVE_OUT, new PrOut(OutActions.standard()));
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
