package org.pgrsuite.lu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.lu.preflight.Permissions;
import org.pgrsuite.path.ScsiResult;
import org.pgrsuite.path.TransportException;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrimaryCommand;
import org.pgrsuite.spc.SenseKey;
import org.pgrsuite.spc.Status;

/**
 * Which of the commands that a unit may lack are there: each is sent once, with nothing reserved.
 */
final class CommandOffers {
  /** What every path carries, in bytes. */
  private static final int SHORT_CDB = 16;

  private final List<Initiator> initiators;
  private final Map<String, Optional<String>> lacks = new HashMap<>();
  private ScratchBlocks scratch;
  private Permissions permissions;

  CommandOffers(List<Initiator> initiators) {
    this.initiators = initiators;
  }

  /** The preflight has passed: these blocks may be written, and so much may be done. */
  void cleared(ScratchBlocks blocks, Permissions granted) {
    scratch = blocks;
    permissions = granted;
  }

  boolean isKnown(NamedCommand command) {
    return lacks.containsKey(command.title());
  }

  /**
   * Finds out. To be called in the known state.
   *
   * @throws TransportException if the path is in the way
   */
  void probe(NamedCommand command) {
    lacks.put(command.title(), lackTwice(command));
  }

  /** What never answers with nothing reserved would hold up every scenario that sends it. */
  private Optional<String> lackTwice(NamedCommand command) {
    try {
      return lack(command);
    } catch (TransportException first) {
      if (isTooLong(command, first)) {
        return Optional.of(command + " does not go over this path: " + first.getMessage());
      }
      if (!first.isWithoutAnswer()) {
        throw first;
      }
      initiators.get(0).session().renew();
      return lackUnlessAnswered(command);
    }
  }

  /** Libraries, drivers and adapters that do not send CDBs of 32 bytes say so of each. */
  private boolean isTooLong(NamedCommand command, TransportException refused) {
    return refused.kind() == TransportException.Kind.HOST_ERROR
        && command.build(initiators.get(0), scratch).cdb().length() > SHORT_CDB;
  }

  private Optional<String> lackUnlessAnswered(NamedCommand command) {
    try {
      return lack(command);
    } catch (TransportException second) {
      if (!second.isWithoutAnswer()) {
        throw second;
      }
      return Optional.of(command + " got no answer twice, with nothing reserved");
    }
  }

  private Optional<String> lack(NamedCommand command) {
    return command
        .harmless()
        .map(
            harmless ->
                harmless.operationCode() == OperationCode.START_STOP_UNIT
                    ? lackByStopping(command, harmless)
                    : lackByReport(command, harmless))
        .orElseGet(() -> lackByTrying(command));
  }

  private Optional<String> lackByTrying(NamedCommand command) {
    Initiator sender = initiators.get(0);
    if (command.writes()) {
      scratch.aboutToWrite();
    }
    Command attempt = command.build(sender, scratch);
    scratch.requireWithin(attempt);
    ScsiResult result = tried(command, sender, attempt);
    if (result.isGood()) {
      sender.leftovers().done(attempt);
      undo(sender, attempt);
    }
    return isOffered(result)
        ? Optional.empty()
        : Optional.of(command + " ends with " + result.outcome() + ", with nothing reserved");
  }

  /** A write may have been carried out although its answer is lost. */
  private ScsiResult tried(NamedCommand command, Initiator sender, Command attempt) {
    try {
      return sender.ask(attempt);
    } finally {
      if (command.writes()) {
        scratch.mayHaveChanged();
      }
    }
  }

  /** A medium that was locked to see whether that can be done must not stay locked. */
  private static void undo(Initiator sender, Command attempt) {
    if (attempt.operationCode() == OperationCode.PREVENT_ALLOW_MEDIUM_REMOVAL) {
      sender.ask(PrimaryCommand.allowMediumRemoval());
    }
  }

  /**
   * A unit that has compared has the command, whatever it found; and one that says there is a
   * conflict with nothing reserved lacks nothing, but is wrong, which the scenarios are to say.
   */
  private static boolean isOffered(ScsiResult result) {
    return result.isGood()
        || result.status().equals(Status.RESERVATION_CONFLICT)
        || result.status().equals(Status.CONDITION_MET)
        || result.senseData().filter(sense -> sense.key() == SenseKey.MISCOMPARE).isPresent();
  }

  /**
   * What stops a unit can be undone, and is tried: some have START STOP UNIT with START=1 alone,
   * which no report of supported commands tells.
   */
  private Optional<String> lackByStopping(NamedCommand command, Command undoing) {
    permissions.requireExpendable(command.title());
    Initiator sender = initiators.get(0);
    Command attempt = command.build(sender, scratch);
    sender.leftovers().sending(attempt);
    ScsiResult result = sender.ask(attempt);
    sender.ask(undoing);
    sender.leftovers().startAgain();
    return result.isGood()
        ? Optional.empty()
        : Optional.of(command + " ends with " + result.outcome() + ", with nothing reserved");
  }

  /** What would destroy is not tried: the unit says whether it has it. */
  private Optional<String> lackByReport(NamedCommand command, Command harmless) {
    Initiator sender = initiators.get(0);
    Optional<Boolean> said = SupportReport.of(sender, command.build(sender, scratch).cdb());
    if (said.isEmpty()) {
      return lackByOperationCode(command, harmless);
    }
    return said.get()
        ? Optional.empty()
        : Optional.of("REPORT SUPPORTED OPERATION CODES does not say that the unit has " + command);
  }

  /**
   * A unit that does not say which commands it has shows it by a form that does no harm, where
   * everything may be lost.
   */
  private Optional<String> lackByOperationCode(NamedCommand command, Command harmless) {
    permissions.requireExpendable(command.title());
    ScsiResult result = initiators.get(0).ask(harmless);
    boolean unknown =
        result
            .senseData()
            .filter(
                sense -> sense.additional().equals(AdditionalSense.INVALID_COMMAND_OPERATION_CODE))
            .isPresent();
    return unknown
        ? Optional.of(command + " ends with " + result.outcome() + ", with nothing reserved")
        : Optional.empty();
  }

  /**
   * Asks for a command.
   *
   * @throws NotSupportedException if the unit does not have it
   * @throws NotConfiguredException if the unit must not be sent it
   */
  void require(NamedCommand command) {
    if (command.destructive()) {
      permissions.requireExpendable(command.title());
    }
    lacks
        .getOrDefault(command.title(), Optional.empty())
        .ifPresent(
            reason -> {
              throw new NotSupportedException(command.title(), "not supported: " + reason);
            });
  }
}
