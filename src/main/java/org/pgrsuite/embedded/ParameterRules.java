package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** What is checked in a PERSISTENT RESERVE OUT command, and in which order. SPC-4 6.16. */
public class ParameterRules {
  /** One check. */
  @FunctionalInterface
  public interface Check {
    /** A refusal, or nothing if this is in order. */
    Optional<Refusal> check(Situation situation, PrOutRequest request);
  }

  /**
   * The checks that come before the service action's own, in their order, which the standard leaves
   * open [RES-15, ERR-08].
   */
  public List<Check> checks(PrOutAction action) {
    return List.of(
        this::listLength,
        this::listPresent,
        this::initiatorPorts,
        this::targetPorts,
        this::persistence,
        this::key);
  }

  /** The first refusal, if there is something to refuse [ERR-07]. */
  public Optional<Refusal> refuse(Situation situation, PrOutRequest request) {
    for (Check check : checks(request.action())) {
      Optional<Refusal> refusal = check.check(situation, request);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  /**
   * The parameter list has exactly 24 bytes [ERR-01, ERR-02, ERR-03], unless SPEC_I_PT asks for
   * more [SIP-02].
   */
  public Optional<Refusal> listLength(Situation situation, PrOutRequest request) {
    return Refusal.when(
        request.listLength() != PersistentReserveOut.PARAMETER_LIST_LENGTH
            && !request.specifiesInitiatorPorts(),
        AdditionalSense.PARAMETER_LIST_LENGTH_ERROR);
  }

  /** The initiator sent what it announced [ERR-05]. */
  public Optional<Refusal> listPresent(Situation situation, PrOutRequest request) {
    return Refusal.when(
        request.list().length() < request.listLength(),
        AdditionalSense.PARAMETER_LIST_LENGTH_ERROR);
  }

  /** SPEC_I_PT is refused, in every service action [SIP-02, SIP-04, SIP-05, RES-14, PRE-28]. */
  public Optional<Refusal> initiatorPorts(Situation situation, PrOutRequest request) {
    return Refusal.when(
        request.specifiesInitiatorPorts(), AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  /** ALL_TG_PT is refused where it counts and ignored elsewhere [ATP-01, ATP-04, RES-13]. */
  public Optional<Refusal> targetPorts(Situation situation, PrOutRequest request) {
    boolean capable = situation.rules().capabilities().registersOnAllTargetPorts();
    return Refusal.when(
        request.allTargetPorts() && isRegistration(request.action()) && !capable,
        AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  /** APTPL is refused where it counts and ignored elsewhere [APTPL-01, RES-13, REL-17]. */
  public Optional<Refusal> persistence(Situation situation, PrOutRequest request) {
    boolean capable = situation.rules().capabilities().persistsThroughPowerLoss();
    return Refusal.when(
        request.activatesPersistence() && isRegistration(request.action()) && !capable,
        AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  /**
   * The sender quotes its own key; nobody who is not registered gets beyond this [GEN-15, RES-02,
   * RES-03, REL-11 to REL-14, CLR-05, CLR-06, PRE-24, PRE-25]. REGISTER has a table of its own, and
   * REGISTER AND IGNORE EXISTING KEY does not look [REG-18, REG-19].
   */
  public Optional<Refusal> key(Situation situation, PrOutRequest request) {
    return switch (request.action()) {
      case REGISTER_AND_IGNORE_EXISTING_KEY -> Optional.empty();
      case REGISTER -> registerKey(situation, request);
      default -> ownKey(situation, request);
    };
  }

  /** RK of REGISTER: zero from an unregistered nexus, else its key [REG-02, REG-05, REG-06]. */
  public Optional<Refusal> registerKey(Situation situation, PrOutRequest request) {
    if (situation.isRegistered()) {
      return ownKey(situation, request);
    }
    boolean zero = situation.rules().keys().isNone(request.key());
    return Refusal.when(!zero, Refusal.CONFLICT);
  }

  /** RK of the other service actions: the key that the sender is registered with. */
  public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
    KeyRules keys = situation.rules().keys();
    boolean quoted =
        situation.own().filter(own -> keys.isSame(own.key(), request.key())).isPresent();
    return Refusal.when(!quoted, Refusal.CONFLICT);
  }

  /** SCOPE of RESERVE and of a PREEMPT of the holder is LU_SCOPE [RES-09, PRE-26]. */
  public Optional<Refusal> scope(Situation situation, PrOutRequest request) {
    return Refusal.when(request.scope() != 0, AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  /** TYPE of RESERVE and of a PREEMPT of the holder is supported [RES-10, RES-11, PRE-27]. */
  public Optional<Refusal> type(Situation situation, PrOutRequest request) {
    return Refusal.when(typeOf(situation, request).isEmpty(), AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  /** The type that a command names, if it is one that the unit supports. */
  public Optional<ReservationType> typeOf(Situation situation, PrOutRequest request) {
    return ReservationType.of(request.type())
        .filter(situation.rules().capabilities().types(situation.options())::contains);
  }

  /** Whether ALL_TG_PT and APTPL count: REGISTER and REGISTER AND IGNORE EXISTING KEY. */
  protected boolean isRegistration(PrOutAction action) {
    return action == PrOutAction.REGISTER || action == PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY;
  }
}
