package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;

/**
 * REGISTER and REGISTER AND IGNORE EXISTING KEY; they differ in what {@link ParameterRules#key}
 * asks of the key. SPC-4 5.13.7, tables 67 and 68, and 5.13.11.2.3.
 *
 * <p>SARK is the key from now on; zero unregisters. Scope and type are ignored [REG-11]. A
 * registration never changes the reservation [REG-01, REG-08, REG-10, REG-21, REG-22] and raises no
 * unit attention [GEN-18]. Unregistering releases the reservation of a single holder, and that of
 * all registrants with the last of them [REG-17 to REG-20, UNR-01 to UNR-14].
 */
public class Register implements OutAction {
  @Override
  public Ruling decide(Situation situation, PrOutRequest request) {
    Ruling ruling =
        situation.rules().keys().isNone(request.serviceActionKey())
            ? unregister(situation)
            : register(situation, request);
    return ruling instanceof Change change ? persistent(change, situation, request) : ruling;
  }

  /** Registers the sender, or changes its key. */
  protected Ruling register(Situation situation, PrOutRequest request) {
    RegistrationRules rules = situation.rules().registrations();
    Optional<Refusal> full =
        situation.isRegistered() ? Optional.empty() : rules.refuseFull(situation);
    if (full.isPresent()) {
      return full.get();
    }
    return Change.silently(
        situation.state().withRegistrations(rules.withKey(situation, request.serviceActionKey())));
  }

  /** Unregisters the sender; does nothing if it is not registered [REG-03, REG-20]. */
  protected Ruling unregister(Situation situation) {
    RegistrationRules rules = situation.rules().registrations();
    List<Registration> remaining = rules.withoutSender(situation);
    UnitState after = situation.state().withRegistrations(remaining);
    return situation
        .state()
        .reservation()
        .filter(held -> rules.endsReservation(situation, held, remaining))
        .map(held -> ended(situation, after, held))
        .orElseGet(() -> Change.silently(after));
  }

  private static Change ended(Situation situation, UnitState after, Reservation held) {
    return new Change(
        after.withoutReservation(),
        situation.rules().attentions().holderUnregistered(situation, held));
  }

  private static Change persistent(Change change, Situation situation, PrOutRequest request) {
    boolean persistent = situation.rules().registrations().isPersistent(situation, request);
    return new Change(change.state().withPersistent(persistent), change.notices());
  }
}
