package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationType;

/**
 * REPLACE LOST RESERVATION. SPC-4 5.13.11.3.
 *
 * <p>Where persistent reservations were lost, the sender registers with SARK and reserves with the
 * type in the CDB. Where nothing was lost it is an error [RLR-02], for who is not registered a
 * conflict with the reservation of another [RLR-03].
 */
final class ReplaceLostReservation implements OutAction {
  @Override
  public Ruling decide(Situation situation, PrOutRequest request) {
    if (!situation.state().lost()) {
      return nothingLost(situation);
    }
    ParameterRules rules = situation.rules().parameters();
    Optional<Refusal> refusal =
        keys(situation, request)
            .or(() -> rules.scope(situation, request))
            .or(() -> rules.type(situation, request));
    return refusal.isPresent()
        ? refusal.get()
        : rules
            .typeOf(situation, request)
            .map(type -> replaced(situation, request, type))
            .orElseGet(() -> Change.silently(situation.state()));
  }

  /** What is said where nothing was lost. */
  protected Refusal nothingLost(Situation situation) {
    boolean conflict = situation.state().reservation().isPresent() && !situation.isRegistered();
    return conflict
        ? Refusal.CONFLICT
        : Refusal.illegalRequest(AdditionalSense.INVALID_RELEASE_OF_PERSISTENT_RESERVATION);
  }

  private static Optional<Refusal> keys(Situation situation, PrOutRequest request) {
    KeyRules keys = situation.rules().keys();
    boolean wrong = !keys.isNone(request.key()) || keys.isNone(request.serviceActionKey());
    return Refusal.when(wrong, AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  private static Change replaced(Situation situation, PrOutRequest request, ReservationType type) {
    RegistrationRules rules = situation.rules().registrations();
    UnitState after =
        UnitState.empty(0)
            .withRegistrations(
                rules.withKey(
                    situation, List.of(situation.sender()), request.serviceActionKey(), false))
            .withReservation(new Reservation(type, situation.sender(), request.serviceActionKey()))
            .withPersistent(rules.isPersistent(situation, request));
    return Change.silently(after);
  }
}
