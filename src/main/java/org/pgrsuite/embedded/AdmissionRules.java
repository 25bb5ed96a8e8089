package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.SenseKey;

/** What a command has to pass before it runs, and in which order. */
public class AdmissionRules {
  /** One thing to pass. */
  @FunctionalInterface
  public interface Gate {
    /** A refusal, or nothing if the command may go on. */
    Optional<Refusal> check(Request request);
  }

  /**
   * The order, which is open: a conflict comes before a pending unit attention, which then stays
   * pending, or after it [UA-10, UA-11]; what is not supported is said to be so whatever the
   * reservation, or not [ACC-42]; a conflict comes before anything that the command itself checks,
   * or after that [ACC-41].
   */
  public List<Gate> gates(UnitOptions options) {
    return options.is(UnitOption.UAFIRST)
        ? List.of(this::attention, this::faults, this::conflict, this::lost, this::support)
        : List.of(this::faults, this::conflict, this::attention, this::lost, this::support);
  }

  /** The first refusal, if a gate is shut. */
  public Optional<Refusal> refuse(Request request) {
    Optional<Refusal> interruption = request.unit().interruptions().check(request);
    if (interruption.isPresent()) {
      return interruption;
    }
    for (Gate gate : request.unit().gates()) {
      Optional<Refusal> refusal = gate.check(request);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  /**
   * A pending unit attention ends the command instead of its execution and is pending no more
   * [UA-01, UA-05, UA-06].
   */
  public Optional<Refusal> attention(Request request) {
    AttentionRules rules = request.rules().attentions();
    if (!rules.isReportedBy(request.operationCode())) {
      return Optional.empty();
    }
    return request.nexus().attentions().take(rules).map(Refusal::unitAttention);
  }

  /** An operation code that the unit does not know [ERR-10]. */
  public Optional<Refusal> support(Request request) {
    return Refusal.when(
        request.handler().isEmpty(), AdditionalSense.INVALID_COMMAND_OPERATION_CODE);
  }

  /** A command that the reservation keeps out [ACC-01 to ACC-40]. */
  public Optional<Refusal> conflict(Request request) {
    if (request.handler().isEmpty() && request.options().is(UnitOption.UNKNOWN, "2000")) {
      return Optional.empty();
    }
    boolean allowed = request.rules().access().isAllowed(request.situation(), request.cdb());
    return Refusal.when(!allowed, Refusal.CONFLICT);
  }

  /** Blocks that do not exist are refused before a conflict by some units [ACC-41]. */
  public Optional<Refusal> faults(Request request) {
    return request.options().is(UnitOption.FAULTS, "before")
        ? request.handler().flatMap(handler -> handler.fault(request))
        : Optional.empty();
  }

  /** Whether a command that is refused ends there, without effect [UA-05, ACC-40]: it does. */
  public boolean stops(Request request, Refusal refusal) {
    return true;
  }

  /**
   * What is asked again when a command begins to move data, which may be some time after it was let
   * in: nothing. A reservation made meanwhile is no concern of it [ACC-43, PRE-32, CLR-11].
   */
  public Optional<Refusal> refuseLate(Request request) {
    return Optional.empty();
  }

  /** What a command ends with that is for a logical unit that there is not [ERR-09]. */
  public Outcome absent(Request request) {
    return new AbsentUnit().outcome(request);
  }

  /**
   * Where persistent reservations were lost nothing is done that they might have kept out, until
   * they are replaced. SPC-4 5.13.11.3 [RLR-04].
   */
  public Optional<Refusal> lost(Request request) {
    return Refusal.when(
        request.unit().state().lost() && !passesWithReservationsLost(request),
        Refusal.checkCondition(
            SenseKey.DATA_PROTECT, AdditionalSense.PERSISTENT_RESERVATION_INFORMATION_LOST));
  }

  /** Whether a command is no concern of persistent reservations, or replaces them. */
  protected boolean passesWithReservationsLost(Request request) {
    return switch (request.operationCode()) {
      case OperationCode.PERSISTENT_RESERVE_IN ->
          request.serviceAction() == PrInAction.REPORT_CAPABILITIES.code();
      case OperationCode.PERSISTENT_RESERVE_OUT ->
          request.serviceAction() == PrOutAction.REPLACE_LOST_RESERVATION.code();
      default ->
          switch (request.rules().access().classOf(request.cdb())) {
            case ALWAYS, TEST_UNIT_READY -> true;
            default -> false;
          };
    };
  }

  /** PERSISTENT RESERVE OUT where the medium is write-protected [ERR-12]. */
  public Optional<Refusal> writeProtected(Request request) {
    boolean refused =
        request.unit().control().writeProtected()
            && request.options().is(UnitOption.PROTECTED, "2700");
    return Refusal.when(
        refused, Refusal.checkCondition(SenseKey.DATA_PROTECT, AdditionalSense.WRITE_PROTECTED));
  }
}
