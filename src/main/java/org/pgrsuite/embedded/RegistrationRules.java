package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationKey;

/** What registering and unregistering do. SPC-4 5.13.7, 5.13.11.2.3. */
public class RegistrationRules {
  /** There is room for one more registration [REG-15]. */
  public Optional<Refusal> refuseFull(Situation situation) {
    boolean full = situation.state().registrations().size() >= situation.options().registrations();
    return Refusal.when(full, AdditionalSense.INSUFFICIENT_REGISTRATION_RESOURCES);
  }

  /**
   * The registrations once the sender is registered with a key: its own is replaced, no other is
   * touched [GEN-01, GEN-02, GEN-03, GEN-19, REG-04, REG-07].
   */
  public List<Registration> withKey(Situation situation, ReservationKey key) {
    Registration made = new Registration(situation.sender(), situation.rules().keys().stored(key));
    List<Registration> registrations = new ArrayList<>();
    boolean replaced = false;
    for (Registration registration : situation.state().registrations()) {
      boolean own = situation.isSender(registration.nexus());
      registrations.add(own ? made : registration);
      replaced |= own;
    }
    if (!replaced) {
      registrations.add(made);
    }
    return registrations;
  }

  /** The registrations without the sender's [UNR-14]. */
  public List<Registration> withoutSender(Situation situation) {
    return situation.state().registrations().stream()
        .filter(registration -> !situation.isSender(registration.nexus()))
        .toList();
  }

  /**
   * Whether the reservation ends because the sender's registration is removed: it does with the
   * single holder's [UNR-01 to UNR-05], and under the All Registrants types with the last one
   * [UNR-06 to UNR-08, PRE-20].
   */
  public boolean endsReservation(
      Situation situation, Reservation reservation, List<Registration> remaining) {
    return reservation.type().isAllRegistrants() ? remaining.isEmpty() : situation.isHolder();
  }

  /** PTPL_A from now on: what the last command of this kind said [APTPL-02, APTPL-03]. */
  public boolean isPersistent(Situation situation, PrOutRequest request) {
    return request.activatesPersistence();
  }
}
