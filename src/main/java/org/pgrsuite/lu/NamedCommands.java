package org.pgrsuite.lu;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pgrsuite.lu.config.Nearest;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.spc.BlockCommand;
import org.pgrsuite.spc.Capacity;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.PersistentReserveIn;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.PrimaryCommand;

/** The list of the commands that features name. */
final class NamedCommands {
  private static final Map<String, NamedCommand> ALL = all();

  private NamedCommands() {}

  static NamedCommand find(String title) {
    return Optional.ofNullable(ALL.get(title))
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "'%s' is no command that features know%s; write one of %s"
                        .formatted(
                            title,
                            Nearest.to(title, ALL.keySet().stream().toList())
                                .map(near -> ", the nearest is '" + near + "'")
                                .orElse(""),
                            String.join(", ", ALL.keySet()))));
  }

  private static Map<String, NamedCommand> all() {
    Map<String, NamedCommand> all = new LinkedHashMap<>();
    Stream.of(primary(), ofSpc2(), blocks(), reserveOut(), OptionalCommands.all())
        .flatMap(each -> each)
        .forEach(each -> all.put(each.title(), each));
    return all;
  }

  private static Stream<NamedCommand> primary() {
    return Stream.of(
        plain("TEST UNIT READY", PrimaryCommand::testUnitReady),
        plain("REQUEST SENSE", PrimaryCommand::requestSense),
        plain("INQUIRY", InquiryData::command),
        plain("REPORT LUNS", PrimaryCommand::reportLuns),
        plain("OPERATION CODE C0h", PrimaryCommand::vendorSpecific),
        plain("READ CAPACITY(10)", Capacity::command10),
        optional("READ CAPACITY(16)", Capacity::command16),
        reserveIn(PrInAction.READ_KEYS),
        reserveIn(PrInAction.READ_RESERVATION),
        reserveIn(PrInAction.REPORT_CAPABILITIES),
        reserveIn(PrInAction.READ_FULL_STATUS));
  }

  private static NamedCommand reserveIn(PrInAction action) {
    return plain(action.title(), () -> PersistentReserveIn.of(action));
  }

  private static NamedCommand plain(String title, Supplier<Command> command) {
    return new NamedCommand(
        title,
        (sender, scratch) -> command.get(),
        Optional.empty(),
        false,
        false,
        Optional.empty());
  }

  private static Stream<NamedCommand> ofSpc2() {
    return Stream.of(
        optional("RESERVE(6)", PrimaryCommand::reserve6),
        optional("RELEASE(6)", PrimaryCommand::release6),
        optional("RESERVE(10)", PrimaryCommand::reserve10),
        optional("RELEASE(10)", PrimaryCommand::release10));
  }

  private static NamedCommand optional(String title, Supplier<Command> command) {
    return new NamedCommand(
        title, (sender, scratch) -> command.get(), Optional.empty(), true, false, Optional.empty());
  }

  private static Stream<NamedCommand> blocks() {
    return Stream.of(BlockCommand.values()).map(NamedCommands::block);
  }

  private static NamedCommand block(BlockCommand form) {
    return new NamedCommand(
        form.title(),
        (sender, scratch) -> form.isWrite() ? scratch.write(form, sender) : scratch.read(form),
        Optional.empty(),
        !form.isOfEveryDisk(),
        form.isWrite(),
        Optional.empty());
  }

  private static Stream<NamedCommand> reserveOut() {
    return Stream.of(PrOutAction.values()).map(NamedCommands::reserveOut);
  }

  private static NamedCommand reserveOut(PrOutAction action) {
    return new NamedCommand(
        action.title(),
        (sender, scratch) -> PersistentReserveOut.of(action).command(),
        Optional.of(action),
        false,
        false,
        Optional.empty());
  }
}
