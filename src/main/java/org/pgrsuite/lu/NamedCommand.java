package org.pgrsuite.lu;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.PrimaryCommand;

/** The commands that features name, with all fields correct and on scratch blocks only. */
public enum NamedCommand {
  TEST_UNIT_READY("TEST UNIT READY", PrimaryCommand::testUnitReady),
  REQUEST_SENSE("REQUEST SENSE", PrimaryCommand::requestSense),
  INQUIRY("INQUIRY", InquiryData::command),
  REPORT_LUNS("REPORT LUNS", PrimaryCommand::reportLuns),
  READ_CAPACITY_10("READ CAPACITY(10)", Capacity::command10),
  READ_CAPACITY_16("READ CAPACITY(16)", Capacity::command16),
  READ_KEYS("READ KEYS", () -> PersistentReserveIn.of(PrInAction.READ_KEYS)),
  READ_RESERVATION("READ RESERVATION", () -> PersistentReserveIn.of(PrInAction.READ_RESERVATION)),
  REPORT_CAPABILITIES(
      "REPORT CAPABILITIES", () -> PersistentReserveIn.of(PrInAction.REPORT_CAPABILITIES)),
  READ_FULL_STATUS("READ FULL STATUS", () -> PersistentReserveIn.of(PrInAction.READ_FULL_STATUS)),
  REGISTER(PrOutAction.REGISTER),
  REGISTER_AND_IGNORE_EXISTING_KEY(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY),
  RESERVE(PrOutAction.RESERVE),
  RELEASE(PrOutAction.RELEASE),
  CLEAR(PrOutAction.CLEAR),
  PREEMPT(PrOutAction.PREEMPT),
  PREEMPT_AND_ABORT(PrOutAction.PREEMPT_AND_ABORT),
  REGISTER_AND_MOVE(PrOutAction.REGISTER_AND_MOVE),
  REPLACE_LOST_RESERVATION(PrOutAction.REPLACE_LOST_RESERVATION),
  READ_6(BlockCommand.READ_6),
  READ_10(BlockCommand.READ_10),
  READ_16(BlockCommand.READ_16),
  WRITE_6(BlockCommand.WRITE_6),
  WRITE_10(BlockCommand.WRITE_10),
  WRITE_16(BlockCommand.WRITE_16);

  private final String title;
  private final Optional<PrOutAction> reserveOut;
  private final BiFunction<Initiator, ScratchBlocks, Command> builder;

  NamedCommand(String title, Supplier<Command> builder) {
    this.title = title;
    this.reserveOut = Optional.empty();
    this.builder = (initiator, scratch) -> builder.get();
  }

  NamedCommand(PrOutAction action) {
    this.title = action.title();
    this.reserveOut = Optional.of(action);
    this.builder = (initiator, scratch) -> PersistentReserveOut.of(action).command();
  }

  NamedCommand(BlockCommand form) {
    this.title = form.title();
    this.reserveOut = Optional.empty();
    this.builder =
        form.isWrite()
            ? (initiator, scratch) -> scratch.write(form, initiator)
            : (initiator, scratch) -> scratch.read(form);
  }

  /** The name in features: {@code READ(10)}. */
  public String title() {
    return title;
  }

  /**
   * The command of this name.
   *
   * @throws ConfigurationException if there is none
   */
  public static NamedCommand named(String title) {
    return Arrays.stream(values())
        .filter(each -> each.title.equals(title))
        .findFirst()
        .orElseThrow(() -> unknown(title));
  }

  /** The service action, if it is one of PERSISTENT RESERVE OUT, which quotes a key. */
  Optional<PrOutAction> reserveOut() {
    return reserveOut;
  }

  Command build(Initiator sender, ScratchBlocks scratch) {
    return builder.apply(sender, scratch);
  }

  private static ConfigurationException unknown(String title) {
    String known =
        Arrays.stream(values()).map(NamedCommand::title).collect(Collectors.joining(", "));
    return new ConfigurationException(
        "'" + title + "' is no command that features know; write one of " + known);
  }
}
