package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.ReservationKey;

/**
 * PREEMPT. SPC-4 5.13.11.2.4, 5.13.11.2.5, table 72.
 *
 * <p>If SARK names the single holder, or is zero under an All Registrants type, the reservation
 * becomes the sender's, with the type in the CDB, and the registrations named go [PRE-01 to PRE-05,
 * PRE-13, PRE-17, PRE-18, PRE-21, PRE-22, PRE-26, PRE-27]. Otherwise only the registrations named
 * go and scope and type are ignored [PRE-06 to PRE-10, PRE-14 to PRE-16, PRE-19, PRE-20, PRE-23,
 * PRE-34]. APTPL and ALL_TG_PT are ignored [PRE-28].
 */
public class Preempt implements OutAction {
  @Override
  public Ruling decide(Situation situation, PrOutRequest request) {
    PreemptionRules rules = situation.rules().preemption();
    ReservationKey named = request.serviceActionKey();
    Optional<Refusal> refusal = rules.refuseZero(situation, named);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return rules.takesReservation(situation, named)
        ? takeReservation(situation, request)
        : removeRegistrations(situation, request);
  }

  /** The sender becomes the holder. */
  protected Ruling takeReservation(Situation situation, PrOutRequest request) {
    ParameterRules parameters = situation.rules().parameters();
    Optional<Refusal> refusal =
        parameters.scope(situation, request).or(() -> parameters.type(situation, request));
    return refusal.isPresent()
        ? refusal.get()
        : parameters
            .typeOf(situation, request)
            .map(type -> situation.rules().reservations().made(situation, type))
            .map(made -> taken(situation, request.serviceActionKey(), made))
            .orElseGet(() -> Change.silently(situation.state()));
  }

  private static Change taken(Situation situation, ReservationKey named, Reservation made) {
    List<Registration> removed =
        situation.rules().preemption().removedWithReservation(situation, named);
    UnitState after = without(situation.state(), removed).withReservation(made);
    return new Change(after, notices(situation, removed, after));
  }

  /** Registrations go, the reservation stays. */
  protected Ruling removeRegistrations(Situation situation, PrOutRequest request) {
    PreemptionRules rules = situation.rules().preemption();
    List<Registration> named = rules.removedAlone(situation, request.serviceActionKey());
    Optional<Refusal> refusal =
        rules
            .refuseUnmatched(named)
            .or(() -> rules.refuseType(situation, request))
            .or(() -> rules.refuseOwn(situation, named));
    return refusal.isPresent()
        ? refusal.get()
        : remove(situation, rules.keepsOwn(situation, named) ? others(situation, named) : named);
  }

  private static List<Registration> others(Situation situation, List<Registration> named) {
    return named.stream().filter(each -> !situation.isSender(each.nexus())).toList();
  }

  private static Change remove(Situation situation, List<Registration> removed) {
    PreemptionRules rules = situation.rules().preemption();
    UnitState after = without(situation.state(), removed);
    boolean ended =
        after
            .reservation()
            .filter(held -> rules.endsReservation(held, after.registrations()))
            .isPresent();
    return new Change(
        ended ? after.withoutReservation() : after, notices(situation, removed, after));
  }

  private static List<Notice> notices(
      Situation situation, List<Registration> removed, UnitState after) {
    return situation.rules().attentions().preempting(situation, removed, after);
  }

  private static UnitState without(UnitState state, List<Registration> removed) {
    return state.withRegistrations(
        state.registrations().stream()
            .filter(registration -> !removed.contains(registration))
            .toList());
  }
}
