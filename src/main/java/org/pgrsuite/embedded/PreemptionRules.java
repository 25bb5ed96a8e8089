package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationKey;

/** What preempting does. SPC-4 5.13.11.2.4, 5.13.11.2.5, table 72. */
public class PreemptionRules {
  /**
   * SARK is zero only where there is an All Registrants reservation to be taken [PRE-11, PRE-12].
   */
  public Optional<Refusal> refuseZero(Situation situation, ReservationKey named) {
    boolean zero = situation.rules().keys().isNone(named) && !isAllRegistrants(situation);
    boolean conflict =
        situation.state().reservation().isEmpty()
            && situation.options().is(UnitOption.PREEMPT_ZERO, "conflict");
    return conflict
        ? Refusal.when(zero, Refusal.CONFLICT)
        : Refusal.when(zero, AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  /** SARK names a registration [PRE-09, PRE-10, PRE-16]. */
  public Optional<Refusal> refuseUnmatched(List<Registration> removed) {
    return Refusal.when(removed.isEmpty(), Refusal.CONFLICT);
  }

  /**
   * Whether the reservation is preempted, and not only registrations removed: SARK names the single
   * holder, or is zero under an All Registrants type [PRE-01, PRE-06, PRE-07, PRE-13 to PRE-15].
   */
  public boolean takesReservation(Situation situation, ReservationKey named) {
    if (isAllRegistrants(situation)) {
      return situation.rules().keys().isNone(named);
    }
    return situation
        .state()
        .reservation()
        .flatMap(held -> situation.registrationOf(held.reservedBy()))
        .filter(holder -> situation.rules().keys().isSame(holder.key(), named))
        .isPresent();
  }

  /**
   * The registrations that go with the reservation: all with the named key, or all if none is
   * named; but never the sender's [PRE-13, PRE-17, PRE-21, PRE-22].
   */
  public List<Registration> removedWithReservation(Situation situation, ReservationKey named) {
    boolean all = situation.rules().keys().isNone(named);
    return situation.state().registrations().stream()
        .filter(registration -> all || isNamed(situation, registration, named))
        .filter(registration -> !situation.isSender(registration.nexus()))
        .toList();
  }

  /**
   * The registrations that go where no reservation is taken: all with the named key, the sender's
   * too [PRE-06, PRE-14, PRE-19, PRE-20, PRE-21, PRE-23].
   */
  public List<Registration> removedAlone(Situation situation, ReservationKey named) {
    return situation.state().registrations().stream()
        .filter(registration -> isNamed(situation, registration, named))
        .toList();
  }

  /** A sender that names its own key may be refused [PRE-19, PRE-20]. */
  public Optional<Refusal> refuseOwn(Situation situation, List<Registration> named) {
    return Refusal.when(
        isOwnAlone(situation, named) && situation.options().is(own(situation), "refused"),
        AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  /**
   * Whether the sender keeps its registration although it named its key [PRE-19, PRE-20, PRE-23].
   */
  public boolean keepsOwn(Situation situation, List<Registration> named) {
    return isOwnAlone(situation, named)
        ? situation.options().is(own(situation), "kept")
        : situation.options().is(UnitOption.PREEMPT_SHARED, "kept");
  }

  private static boolean isOwnAlone(Situation situation, List<Registration> named) {
    return named.stream().allMatch(each -> situation.isSender(each.nexus()));
  }

  private UnitOption own(Situation situation) {
    return isAllRegistrants(situation) ? UnitOption.PREEMPT_OWN_ALL : UnitOption.PREEMPT_OWN;
  }

  /** Type and scope are ignored where only registrations go, or checked [PRE-08]. */
  public Optional<Refusal> refuseType(Situation situation, PrOutRequest request) {
    ParameterRules parameters = situation.rules().parameters();
    return situation.options().is(UnitOption.PREEMPT_TYPE, "checked")
        ? parameters.scope(situation, request).or(() -> parameters.type(situation, request))
        : Optional.empty();
  }

  /** Whether an All Registrants reservation ends with the registrations: with the last [PRE-20]. */
  public boolean endsReservation(Reservation held, List<Registration> remaining) {
    return held.type().isAllRegistrants() && remaining.isEmpty();
  }

  /**
   * Whose commands are aborted: who was registered and is no more, holder or not, the sender apart
   * [PAB-02, PAB-04 to PAB-07].
   */
  public List<NexusId> victims(Situation before, UnitState after) {
    return before.state().registrations().stream()
        .map(Registration::nexus)
        .filter(nexus -> !before.isSender(nexus))
        .filter(nexus -> before.rules().nexuses().registrationOf(after, nexus).isEmpty())
        .toList();
  }

  /** Whether there is an All Registrants reservation. */
  protected boolean isAllRegistrants(Situation situation) {
    return situation
        .state()
        .reservation()
        .filter(held -> held.type().isAllRegistrants())
        .isPresent();
  }

  /** Whether a registration has the named key. */
  protected boolean isNamed(Situation situation, Registration registration, ReservationKey named) {
    return situation.rules().keys().isSame(registration.key(), named);
  }
}
