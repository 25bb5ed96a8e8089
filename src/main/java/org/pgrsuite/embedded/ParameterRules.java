package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** What is checked in a PERSISTENT RESERVE OUT command, and in which order. SPC-4 6.16. */
public class ParameterRules {
  private static final int KEY = 8;

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
  public List<Check> checks(UnitOptions options, PrOutAction action) {
    List<Check> checks =
        new ArrayList<>(
            List.of(
                this::listLength,
                this::listPresent,
                this::reservedBits,
                this::initiatorPorts,
                this::targetPorts,
                this::persistence));
    checks.add(options.is(UnitOption.CHECK_FIRST, "key") ? 0 : checks.size(), this::key);
    if (action == PrOutAction.RESERVE && options.is(UnitOption.RESERVE_FIRST, "type")) {
      checks.add(0, this::scope);
      checks.add(1, this::type);
    }
    return checks;
  }

  /** The first refusal, if there is something to refuse [ERR-07]. */
  public Optional<Refusal> refuse(Situation situation, PrOutRequest request) {
    for (Check check : checks(situation.options(), request.action())) {
      Optional<Refusal> refusal = check.check(situation, request);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  /**
   * The parameter list has exactly 24 bytes [ERR-01, ERR-02, ERR-03], or more where ports are
   * listed behind them.
   */
  public Optional<Refusal> listLength(Situation situation, PrOutRequest request) {
    boolean longer = request.isMove() || request.specifiesInitiatorPorts() && knowsLists(situation);
    int basic = PersistentReserveOut.PARAMETER_LIST_LENGTH;
    boolean wrong = longer ? request.listLength() < basic : request.listLength() != basic;
    return Refusal.when(wrong, AdditionalSense.PARAMETER_LIST_LENGTH_ERROR);
  }

  /** To a unit that has no SIP_C a list of ports may just be too long [SIP-02, SIP-04]. */
  private static boolean knowsLists(Situation situation) {
    return situation.options().is(UnitOption.SIP_ABSENT, "2600")
        || situation.rules().capabilities().registersListedInitiatorPorts(situation.options());
  }

  /** The initiator sent what it announced [ERR-05]. */
  public Optional<Refusal> listPresent(Situation situation, PrOutRequest request) {
    return Refusal.when(
        request.list().length() < request.listLength(),
        AdditionalSense.PARAMETER_LIST_LENGTH_ERROR);
  }

  /** Obsolete bytes and reserved bits are ignored, or have to be zero [REG-13, REG-14, ERR-06]. */
  public Optional<Refusal> reservedBits(Situation situation, PrOutRequest request) {
    UnitOptions options = situation.options();
    if (options.is(UnitOption.RESERVED_CDB, "refused") && request.hasReservedBitsInCdb()) {
      return Optional.of(Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB));
    }
    boolean obsolete = options.is(UnitOption.OBSOLETE, "refused") && request.hasObsoleteBytes();
    boolean reserved = options.is(UnitOption.RESERVED, "refused") && request.hasReservedBits();
    return Refusal.when(obsolete || reserved, AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  /**
   * SPEC_I_PT is refused in every service action but REGISTER from a nexus that is not registered
   * [SIP-02 to SIP-05, RES-14, PRE-28], and where its list is not as long as it says [SIP-08].
   */
  public Optional<Refusal> initiatorPorts(Situation situation, PrOutRequest request) {
    if (request.isMove() || !request.specifiesInitiatorPorts()) {
      return Optional.empty();
    }
    if (!mayList(situation, request.action())) {
      return Optional.of(Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST));
    }
    return situation.isRegistered()
        ? Optional.of(Refusal.illegalRequest(alreadyRegistered(situation)))
        : Refusal.when(
            request.portListLength() != request.ports().length() || request.listLength() < 28,
            badPortList(situation, request));
  }

  /** Whether SPEC_I_PT means something in a service action [SIP-02, SIP-04]. */
  protected boolean mayList(Situation situation, PrOutAction action) {
    boolean able =
        situation.rules().capabilities().registersListedInitiatorPorts(situation.options());
    boolean ignoring =
        action == PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY
            && situation.options().is(UnitOption.SIP_IGNORE, "accepted");
    return able && (action == PrOutAction.REGISTER || ignoring);
  }

  /**
   * What is said of a list of ports that is malformed or has ports not to be registered [SIP-07].
   */
  public Refusal badPortList(Situation situation, PrOutRequest request) {
    boolean asLength =
        situation.options().is(UnitOption.SIP_LENGTH, "1A00")
            && request.portListLength() != request.ports().length();
    return Refusal.illegalRequest(
        asLength
            ? AdditionalSense.PARAMETER_LIST_LENGTH_ERROR
            : AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  /** None of the listed ports is registered already [SIP-06]. */
  public Optional<Refusal> notYetRegistered(Situation situation, List<NexusId> listed) {
    boolean registered =
        listed.stream().anyMatch(nexus -> situation.registrationOf(nexus).isPresent());
    return Refusal.when(registered, alreadyRegistered(situation));
  }

  /** What is said of a port that is registered already [SIP-03, SIP-06]. */
  protected AdditionalSense alreadyRegistered(Situation situation) {
    return situation.options().is(UnitOption.SIP_SENSE, "2400")
        ? AdditionalSense.INVALID_FIELD_IN_CDB
        : AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST;
  }

  /** ALL_TG_PT is refused where it counts and ignored elsewhere [ATP-01, ATP-04, RES-13]. */
  public Optional<Refusal> targetPorts(Situation situation, PrOutRequest request) {
    boolean capable =
        situation.rules().capabilities().registersOnAllTargetPorts(situation.options());
    boolean refused =
        switch (request.action()) {
          case REGISTER, REGISTER_AND_IGNORE_EXISTING_KEY -> !capable;
          case REPLACE_LOST_RESERVATION -> true;
          default -> false;
        };
    return Refusal.when(
        request.allTargetPorts() && refused, AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  /** APTPL is refused where it counts and ignored elsewhere [APTPL-01, MOVE-14, RES-13, REL-17]. */
  public Optional<Refusal> persistence(Situation situation, PrOutRequest request) {
    boolean capable =
        situation.rules().capabilities().persistsThroughPowerLoss(situation.options());
    return Refusal.when(
        request.activatesPersistence() && usesPersistence(request.action()) && !capable,
        AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  /**
   * The sender quotes its own key; nobody who is not registered gets beyond this [GEN-15, RES-02,
   * RES-03, REL-11 to REL-14, CLR-05, CLR-06, PRE-24, PRE-25, MOVE-06, MOVE-08]. REGISTER has a
   * table of its own, and REGISTER AND IGNORE EXISTING KEY does not look [REG-18, REG-19].
   */
  public Optional<Refusal> key(Situation situation, PrOutRequest request) {
    if (request.list().length() < KEY) {
      return Optional.empty();
    }
    return switch (request.action()) {
      case REGISTER_AND_IGNORE_EXISTING_KEY, REPLACE_LOST_RESERVATION -> Optional.empty();
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
    return Refusal.when(!quoted, refusedKey(situation, request));
  }

  /** A conflict; older devices say otherwise of an unregistered REGISTER AND MOVE [MOVE-06]. */
  protected Refusal refusedKey(Situation situation, PrOutRequest request) {
    boolean old =
        request.isMove()
            && !situation.isRegistered()
            && situation.options().is(UnitOption.MOVE_SENSE, "2400");
    return old ? Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB) : Refusal.CONFLICT;
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

  /** Whether APTPL counts. */
  protected boolean usesPersistence(PrOutAction action) {
    return switch (action) {
      case REGISTER,
          REGISTER_AND_IGNORE_EXISTING_KEY,
          REGISTER_AND_MOVE,
          REPLACE_LOST_RESERVATION ->
          true;
      default -> false;
    };
  }
}
