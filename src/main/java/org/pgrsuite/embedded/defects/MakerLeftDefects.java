package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that go wrong once the holder is another than the one that sent RESERVE. */
final class MakerLeftDefects {
  private MakerLeftDefects() {}

  static List<Defect> list() {
    return Stream.concat(released().stream(), Stream.concat(others().stream(), taken().stream()))
        .toList();
  }

  private static List<Defect> released() {
    return List.of(
        left(
            "whoever-is-left-releases-in-vain",
            "REL-15",
            "RELEASE of an All Registrants reservation that who made it has left is GOOD and does nothing.",
            act -> act.is(PrOutAction.RELEASE) && act.succeeds(),
            Act::nothing),
        left(
            "whoever-is-left-releases-and-nobody-is-told",
            "REL-04",
            "RELEASE of an All Registrants reservation that who made it has left tells nobody.",
            act -> act.is(PrOutAction.RELEASE) && act.succeeds(),
            act -> act.telling(List.of())),
        left(
            "whoever-is-left-reserves-again-in-vain",
            "RES-07",
            "RESERVE of the same All Registrants reservation is refused when who made it has left.",
            act -> act.is(PrOutAction.RESERVE) && act.succeeds(),
            act -> Refusal.CONFLICT),
        left(
            "whoever-is-left-changes-the-type",
            "RES-08",
            "RESERVE of another type is taken when who made an All Registrants reservation has left.",
            act ->
                act.is(PrOutAction.RESERVE)
                    && act.isRefused()
                    && act.before().isRegistered()
                    && ReservationType.of(act.order().type()).isPresent(),
            act ->
                Change.silently(
                    act.before()
                        .state()
                        .withReservation(
                            act.made(ReservationType.of(act.order().type()).orElseThrow())))));
  }

  private static List<Defect> others() {
    return List.of(
        left(
            "whoever-is-left-clears-and-leaves-the-reservation",
            "CLR-01",
            "CLEAR leaves an All Registrants reservation that who made it has left.",
            act -> act.is(PrOutAction.CLEAR) && act.succeeds(),
            act -> act.leaving(state -> state.withReservation(act.reservation()))),
        left(
            "whoever-is-left-changes-its-key-and-ends-the-reservation",
            "REG-08",
            "A changed key ends an All Registrants reservation that who made it has left.",
            KeyChangeDefects::isChange,
            act -> act.leaving(UnitState::withoutReservation)),
        left(
            "whoever-is-left-unregisters-and-ends-the-reservation",
            "UNR-07",
            "The next that unregisters ends an All Registrants reservation that who made it has left.",
            Act::unregisters,
            act -> act.leaving(UnitState::withoutReservation)));
  }

  private static List<Defect> taken() {
    return List.of(
        Past.defect(
            "preempting-holder-reserves-another-type-for-nothing",
            "RES-05",
            "RESERVE of another type by who became the holder by PREEMPT is GOOD and does nothing.",
            (past, act) ->
                act.is(PrOutAction.RESERVE)
                    && act.right().equals(Refusal.CONFLICT)
                    && act.byHolder()
                    && past.cameBy(PrOutAction.PREEMPT, act),
            Act::nothing),
        Past.defect(
            "preempting-holder-releases-as-any-type",
            "REL-09",
            "RELEASE of any type by who became the holder by PREEMPT releases.",
            (past, act) ->
                act.is(PrOutAction.RELEASE)
                    && act.right().equals(invalidRelease())
                    && act.byHolder()
                    && past.cameBy(PrOutAction.PREEMPT, act),
            act -> Change.silently(act.before().state().withoutReservation())));
  }

  private static Refusal invalidRelease() {
    return Refusal.illegalRequest(AdditionalSense.INVALID_RELEASE_OF_PERSISTENT_RESERVATION);
  }

  private static Defect left(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, Ruling> instead) {
    return Slip.of(
        name, requirement, sentence, act -> act.foundMakerGone() && when.test(act), instead);
  }
}
