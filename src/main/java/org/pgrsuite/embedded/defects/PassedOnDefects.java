package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/**
 * Units that pass a reservation on wrongly in one case, or go on taking who moved it for its
 * holder.
 */
final class PassedOnDefects {
  private PassedOnDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(moves());
    defects.addAll(afterMoves());
    return defects;
  }

  private static boolean moves(Act act) {
    return act.is(PrOutAction.REGISTER_AND_MOVE) && act.succeeds();
  }

  private static boolean names(Act act, Predicate<Registration> whose) {
    return act.before().state().registrations().stream()
        .filter(each -> each.key().equals(act.order().serviceActionKey()))
        .anyMatch(whose);
  }

  private static NexusId destination(Act act) {
    return act.after().reservation().orElseThrow().reservedBy();
  }

  private static List<Defect> moves() {
    return List.of(
        Slip.of(
            "move-with-the-key-of-the-sender-is-refused",
            "MOVE-01",
            "REGISTER AND MOVE that gives the destination the key of the sender is refused.",
            act -> moves(act) && names(act, each -> act.before().isSender(each.nexus())),
            act -> Refusal.CONFLICT),
        Slip.of(
            "move-with-the-key-that-the-destination-has-is-refused",
            "MOVE-01",
            "REGISTER AND MOVE that gives the destination the key that it has is refused.",
            act -> moves(act) && names(act, each -> each.nexus().equals(destination(act))),
            act -> Refusal.CONFLICT),
        Slip.of(
            "move-with-the-key-of-another-removes-that-one",
            "MOVE-01",
            "REGISTER AND MOVE with the key of a third initiator takes that registration away.",
            act ->
                moves(act)
                    && names(
                        act,
                        each ->
                            !each.nexus().equals(destination(act))
                                && !act.before().isSender(each.nexus())),
            act ->
                act.leavingOnly(
                    each ->
                        !each.key().equals(act.order().serviceActionKey())
                            || each.nexus().equals(destination(act)))),
        Slip.of(
            "move-with-unreg-to-a-stranger-leaves-the-sender",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG to who is not registered leaves the sender registered.",
            act ->
                moves(act)
                    && act.order().unregisters()
                    && act.before().registrationOf(destination(act)).isEmpty(),
            act ->
                act.leaving(
                    state -> {
                      List<Registration> both = new ArrayList<>(state.registrations());
                      both.add(act.before().own().get());
                      return state.withRegistrations(both);
                    })),
        Slip.of(
            "move-with-aptpl-unregisters",
            "MOVE-01",
            "REGISTER AND MOVE with APTPL unregisters the sender.",
            act -> moves(act) && act.order().activatesPersistence(),
            act -> act.leaving(act::withoutSender)),
        Slip.of(
            "move-with-unreg-activates-persistence",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG activates persistence.",
            act -> moves(act) && act.order().unregisters(),
            act -> act.leaving(state -> state.withPersistent(true))),
        Slip.of(
            "move-with-unreg-of-exclusive-access-is-refused",
            "MOVE-03",
            "REGISTER AND MOVE with UNREG is refused but for the Write Exclusive types.",
            act ->
                moves(act)
                    && act.order().unregisters()
                    && !act.found(ReservationType.WRITE_EXCLUSIVE)
                    && !act.found(ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY),
            act -> Refusal.CONFLICT),
        Slip.of(
            "move-tells-the-destination",
            "MOVE-16",
            "REGISTER AND MOVE that changes a key tells the destination REGISTRATIONS PREEMPTED.",
            act -> moves(act) && act.before().registrationOf(destination(act)).isPresent(),
            act ->
                act.tellingAlso(
                    List.of(destination(act)), AdditionalSense.REGISTRATIONS_PREEMPTED)));
  }

  private static List<Defect> afterMoves() {
    return List.of(
        Past.defect(
            "who-moved-it-away-ends-it-by-unregistering",
            "MOVE-01",
            "Who moved the reservation away unregisters, and the reservation ends.",
            (past, act) ->
                act.unregisters()
                    && past.has(act, Mark.OUSTED)
                    && act.foundOneHolder()
                    && !act.byHolder(),
            act -> act.leaving(UnitState::withoutReservation)),
        Past.defect(
            "who-moved-it-away-reserves-again",
            "MOVE-01",
            "Who moved the reservation away takes it back with RESERVE.",
            (past, act) ->
                act.is(PrOutAction.RESERVE)
                    && act.isRefused()
                    && act.before().isRegistered()
                    && past.has(act, Mark.OUSTED)
                    && act.foundOneHolder(),
            act -> act.leaving(state -> state.withReservation(act.made(act.reservation().type())))),
        Past.defect(
            "who-moved-it-away-is-preempted-as-holder",
            "MOVE-01",
            "PREEMPT of who moved the reservation away takes the reservation.",
            (past, act) ->
                act.is(PrOutAction.PREEMPT)
                    && act.succeeds()
                    && act.foundOneHolder()
                    && !act.namesWhoReserved()
                    && act.lost().stream()
                        .anyMatch(each -> past.has(act.before().unit(), each.nexus(), Mark.OUSTED)),
            act -> act.leaving(state -> state.withReservation(act.made(act.reservation().type())))),
        Past.defect(
            "reservation-is-not-moved-back",
            "MOVE-01",
            "A reservation cannot be moved back to who once held it.",
            (past, act) ->
                moves(act) && past.has(act.before().unit(), destination(act), Mark.OUSTED),
            act -> Refusal.CONFLICT),
        Past.defect(
            "who-moved-it-away-shows-its-new-key",
            "MOVE-01",
            "Who moved the reservation away changes its key, and is the holder again.",
            (past, act) ->
                KeyChangeDefects.isChange(act)
                    && past.has(act, Mark.OUSTED)
                    && act.foundOneHolder()
                    && !act.byHolder(),
            act ->
                act.leaving(state -> state.withReservation(act.made(act.reservation().type())))));
  }
}
