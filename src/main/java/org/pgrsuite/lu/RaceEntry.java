package org.pgrsuite.lu;

import java.util.Optional;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/**
 * A command of a race, as a feature gives it.
 *
 * @param initiator who sends it, quoting its own key
 * @param command what it sends
 * @param key the SERVICE ACTION RESERVATION KEY; zero if the feature gives none
 * @param type the type, for actions that have one
 */
public record RaceEntry(
    Initiator initiator, NamedCommand command, ReservationKey key, Optional<ReservationType> type) {
  /** Whether it may take away commands of other initiators that are in progress. */
  boolean aborts() {
    return command.reserveOut().equals(Optional.of(PrOutAction.PREEMPT_AND_ABORT));
  }
}
