package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** What reserving and releasing do, and who is a holder. SPC-4 5.13.9, 5.13.10, 5.13.11.2.2. */
public class ReservationRules {
  /**
   * Whether a nexus is a holder: the one that reserved, or under the All Registrants types every
   * registrant [REG-12, RES-07, IN-24 to IN-26]. Keys do not matter [GEN-02].
   */
  public boolean isHolder(Situation situation, NexusId nexus) {
    return situation
        .state()
        .reservation()
        .filter(held -> isHolderOf(held, situation, nexus))
        .isPresent();
  }

  /** Whether a nexus is a holder of this reservation. */
  protected boolean isHolderOf(Reservation held, Situation situation, NexusId nexus) {
    return held.type().isAllRegistrants()
        ? situation.registrationOf(nexus).isPresent()
        : situation.rules().nexuses().isSame(held.reservedBy(), nexus);
  }

  /**
   * A reservation is in the way of RESERVE, unless the sender holds it and asks for what there is
   * [RES-04 to RES-08].
   */
  public Optional<Refusal> refuseReserve(Situation situation, ReservationType type) {
    boolean inTheWay =
        situation
            .state()
            .reservation()
            .filter(held -> held.type() != type || !situation.isHolder())
            .isPresent();
    return Refusal.when(inTheWay, Refusal.CONFLICT);
  }

  /** What RESERVE makes; a reservation that exists is left as it is [RES-01, RES-04]. */
  public UnitState reserved(Situation situation, ReservationType type) {
    return situation.state().reservation().isPresent()
        ? situation.state()
        : situation.state().withReservation(made(situation, type));
  }

  /** A reservation of the sender: with RESERVE and with PREEMPT [RES-01, PRE-01, PRE-02]. */
  public Reservation made(Situation situation, ReservationType type) {
    ReservationKey key = situation.own().map(Registration::key).orElse(ReservationKey.ZERO);
    return new Reservation(type, situation.sender(), key);
  }

  /** What RELEASE by a holder leaves: all but the reservation [REL-01, REL-15]. */
  public UnitState released(Situation situation) {
    return situation.state().withoutReservation();
  }

  /** RELEASE by a registrant that is no holder is GOOD, whatever it names [REL-06, REL-07]. */
  public Optional<Refusal> refuseIdleRelease(Situation situation, PrOutRequest request) {
    return situation.options().is(UnitOption.RELEASE_TYPE, "checked")
        ? situation.rules().parameters().type(situation, request)
        : Optional.empty();
  }

  /** What CLEAR leaves: no registration and no reservation [CLR-01 to CLR-03, CLR-09, CLR-10]. */
  public UnitState cleared(Situation situation) {
    return situation.state().withRegistrations(List.of()).withoutReservation();
  }

  /** Whether RELEASE of this sender has an effect: only a holder's has [REL-06 to REL-08]. */
  public boolean mayRelease(Situation situation) {
    return situation.isHolder();
  }

  /** The holder names scope and type of its reservation [REL-09, REL-10, REL-16]. */
  public Optional<Refusal> refuseRelease(
      Situation situation, PrOutRequest request, Reservation held) {
    boolean otherScope = request.scope() != 0;
    if (otherScope && situation.options().is(UnitOption.RELEASE_SCOPE, "2400")) {
      return Optional.of(Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB));
    }
    boolean otherType = request.type() != held.type().code();
    return Refusal.when(
        otherScope || otherType, AdditionalSense.INVALID_RELEASE_OF_PERSISTENT_RESERVATION);
  }
}
