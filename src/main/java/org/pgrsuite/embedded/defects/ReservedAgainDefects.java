package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that go wrong when something is reserved, released or registered once more. */
final class ReservedAgainDefects {
  private ReservedAgainDefects() {}

  static List<Defect> list() {
    return Stream.of(checks(), pasts(), same()).flatMap(List::stream).toList();
  }

  private static List<Defect> checks() {
    return List.of(
        idle(
            "reserve-again-does-not-look-at-scope",
            "RES-09",
            "RESERVE by the holder of the type that it has is GOOD whatever SCOPE it names.",
            act -> act.byHolder() && act.order().scope() != 0 && isSameType(act)),
        idle(
            "reserve-again-takes-any-type-for-its-own",
            "RES-10",
            "RESERVE by a holder with a TYPE that does not exist is GOOD and does nothing.",
            act -> act.byHolder() && hasNoType(act)),
        idle(
            "reserve-of-another-takes-no-type",
            "RES-10",
            "RESERVE with a TYPE that does not exist is GOOD where another one holds.",
            act -> act.byOtherRegistrant() && !act.foundNothing() && hasNoType(act)),
        idle(
            "reserve-again-does-not-look-at-ports",
            "RES-14",
            "RESERVE by the holder of what it holds is GOOD with SPEC_I_PT.",
            act -> act.byHolder() && act.order().specifiesInitiatorPorts() && isSameType(act)),
        Slip.of(
            "reserve-of-shared-types-does-not-look-at-scope",
            "RES-09",
            "RESERVE as a type that registrants share does not look at SCOPE.",
            act ->
                act.is(PrOutAction.RESERVE)
                    && act.isRefused()
                    && act.foundNothing()
                    && act.order().scope() != 0
                    && act.order().type() >= 5
                    && OwnKey.isQuoted(act),
            act ->
                act.leaving(
                    state ->
                        ReservationType.of(act.order().type())
                            .map(type -> state.withReservation(act.made(type)))
                            .orElse(state))));
  }

  private static List<Defect> pasts() {
    return List.of(
        Past.defect(
            "who-came-back-reserves-in-vain",
            "RES-01",
            "RESERVE of who has unregistered and registered anew conflicts.",
            (past, act) -> makes(act) && past.has(act, Mark.RETURNED),
            act -> Refusal.CONFLICT),
        Past.defect(
            "who-released-reserves-in-vain",
            "RES-01",
            "RESERVE of who has released before conflicts.",
            (past, act) -> makes(act) && past.has(act, Mark.RELEASED),
            act -> Refusal.CONFLICT),
        Past.defect(
            "second-release-is-an-error",
            "REL-08",
            "RELEASE of who has released is an invalid release where nothing is reserved.",
            (past, act) -> releases(act) && act.foundNothing() && past.has(act, Mark.RELEASED),
            act -> act.refuse(AdditionalSense.INVALID_RELEASE_OF_PERSISTENT_RESERVATION)),
        Past.defect(
            "second-reservation-is-not-released",
            "REL-01",
            "RELEASE of who has released another reservation before is GOOD and releases nothing.",
            (past, act) -> releases(act) && act.byHolder() && past.has(act, Mark.RELEASED),
            Act::nothing));
  }

  private static List<Defect> same() {
    return List.of(
        ending("register-of-the-same-key-by-the-holder-releases", "REG-07", PrOutAction.REGISTER),
        ending(
            "ignoring-of-the-same-key-by-the-holder-releases",
            "REG-21",
            PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY),
        Slip.of(
            "clear-of-the-only-registrant-conflicts",
            "CLR-03",
            "CLEAR of the only registrant conflicts if nothing is reserved.",
            act -> clearsAlone(act) && act.foundNothing(),
            act -> Refusal.CONFLICT),
        Slip.of(
            "clear-of-the-only-registrant-leaves-it",
            "CLR-01",
            "CLEAR of a holder that is the only registrant leaves it registered.",
            act -> clearsAlone(act) && !act.foundNothing(),
            act ->
                act.leaving(
                    state -> state.withRegistrations(act.before().state().registrations()))));
  }

  private static Defect ending(String name, String requirement, PrOutAction action) {
    return Slip.of(
        name,
        requirement,
        action.title() + " of the key that the holder has ends its reservation.",
        act -> act.is(action) && act.succeeds() && act.byHolder() && OwnKey.isNamed(act),
        act -> act.leaving(state -> state.withoutReservation()));
  }

  /** A refused RESERVE of who quotes its key is GOOD and does nothing. */
  private static Defect idle(
      String name, String requirement, String sentence, Predicate<Act> when) {
    return Slip.of(
        name,
        requirement,
        sentence,
        act ->
            act.is(PrOutAction.RESERVE)
                && act.isRefused()
                && OwnKey.isQuoted(act)
                && when.test(act),
        Act::nothing);
  }

  private static boolean clearsAlone(Act act) {
    return act.is(PrOutAction.CLEAR)
        && act.succeeds()
        && act.before().state().registrations().size() == 1;
  }

  private static boolean makes(Act act) {
    return act.is(PrOutAction.RESERVE) && act.succeeds() && act.foundNothing();
  }

  private static boolean releases(Act act) {
    return act.is(PrOutAction.RELEASE) && act.succeeds();
  }

  private static boolean isSameType(Act act) {
    return act.reservation().type().code() == act.order().type();
  }

  private static boolean hasNoType(Act act) {
    return ReservationType.of(act.order().type()).isEmpty();
  }
}
