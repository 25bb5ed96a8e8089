package org.pgrsuite.embedded;

import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;

/**
 * What RESERVE and RELEASE of six and ten bytes do, which are older than persistent reservations.
 * SPC-2 5.5, 7.21 to 7.24; SPC-4 5.13.3.
 */
public class UnitReservationRules {
  /** Third parties, extents and element lists are not supported: CDB byte 1, bits 4, 1 and 0. */
  public Optional<Refusal> form(Request request) {
    return Refusal.when(request.cdb().bit(1, 0x13), AdditionalSense.INVALID_FIELD_IN_CDB);
  }

  /**
   * Whether a command is GOOD and without effect because the sender has a part in a persistent
   * reservation: with CRH that of a holder, or of a registrant where registrants share it
   * [SPEC2-04, SPEC2-05, SPEC2-10].
   */
  public boolean isIdle(Situation situation) {
    boolean shared =
        situation.state().reservation().filter(Reservation::isSharedByRegistrants).isPresent();
    return situation.rules().capabilities().handlesCompatibly(situation.options())
            && (situation.isHolder() || shared && situation.isRegistered())
        || isTolerated(situation);
  }

  /**
   * A registrant where nothing is reserved: a conflict, or GOOD [SPEC2-08]; RESERVE(6) that is in
   * force is given back as before.
   */
  protected boolean isTolerated(Situation situation) {
    return situation.rules().capabilities().handlesCompatibly(situation.options())
        && situation.isRegistered()
        && situation.state().reservation().isEmpty()
        && situation.state().reservedUnit().isEmpty()
        && situation.options().is(UnitOption.SPC2_RESERVE, "good");
  }

  /** RESERVE conflicts with registrations, and with RESERVE of another [SPEC2-01, -06 to -09]. */
  public Optional<Refusal> refuseReserve(Situation situation) {
    boolean ofAnother =
        situation.state().reservedUnit().filter(holder -> !situation.isSender(holder)).isPresent();
    return Refusal.when(isWithRegistrations(situation) || ofAnother, Refusal.CONFLICT);
  }

  /** RELEASE conflicts with registrations only, from who has no part in them [SPEC2-03, -07]. */
  public Optional<Refusal> refuseRelease(Situation situation) {
    boolean tolerated =
        !situation.isRegistered() && situation.options().is(UnitOption.SPC2_RELEASE, "good");
    return Refusal.when(isWithRegistrations(situation) && !tolerated, Refusal.CONFLICT);
  }

  /** Whether somebody is registered. */
  protected boolean isWithRegistrations(Situation situation) {
    return !situation.state().registrations().isEmpty();
  }

  /** After RESERVE the unit is the sender's [SPEC2-01]. */
  public UnitState reserved(Situation situation) {
    return situation.state().withReservedUnit(Optional.of(situation.sender()));
  }

  /** After RELEASE by who reserved it the unit is nobody's; by others it stays [SPEC2-03]. */
  public UnitState released(Situation situation) {
    return situation
        .state()
        .withReservedUnit(
            situation.state().reservedUnit().filter(holder -> !situation.isSender(holder)));
  }
}
