package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;

/** What a command has to pass before it runs, and in which order. */
public class AdmissionRules {
  /** One thing to pass. */
  @FunctionalInterface
  public interface Gate {
    /** A refusal, or nothing if the command may go on. */
    Optional<Refusal> check(Request request);
  }

  /**
   * The order: a pending unit attention comes before a conflict, and what is not supported is said
   * to be so whatever the reservation; a conflict comes before anything that the command itself
   * checks [UA-10, ACC-41, ACC-42].
   */
  public List<Gate> gates() {
    return List.of(this::attention, this::support, this::conflict);
  }

  /** The first refusal, if a gate is shut. */
  public Optional<Refusal> refuse(Request request) {
    for (Gate gate : gates()) {
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
    boolean allowed = request.rules().access().isAllowed(request.situation(), request.cdb());
    return Refusal.when(!allowed, Refusal.CONFLICT);
  }
}
