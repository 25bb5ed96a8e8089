package org.pgrsuite.embedded.defects;

import java.util.Optional;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.Outcome;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Rules;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;

/**
 * PERSISTENT RESERVE OUT of a unit on which an All Registrants reservation that ended with its last
 * registrant is back when the next one registers. One object a unit; its unit's lock guards it.
 */
final class LastReservation extends PrOut {
  private Optional<Reservation> ended = Optional.empty();

  private LastReservation() {
    super(OutActions.standard());
  }

  static Rules restoredBy(Rules rules) {
    return Slip.withPrOut(rules, new LastReservation());
  }

  @Override
  protected Outcome conclude(Request request, Situation before, PrOutRequest order, Ruling ruling) {
    Act act = new Act(before, order, ruling);
    if (act.unregisters() && act.foundAllRegistrants() && act.remainingOthers().isEmpty()) {
      ended = before.state().reservation();
    } else if (act.is(PrOutAction.CLEAR)) {
      ended = Optional.empty();
    } else if (act.registers() && act.succeeds() && ended.isPresent()) {
      Reservation back = ended.get();
      ended = Optional.empty();
      return super.conclude(
          request, before, order, act.leaving(state -> state.withReservation(back)));
    }
    return super.conclude(request, before, order, ruling);
  }
}
