package org.pgrsuite.embedded.defects;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Role;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;

/** Units whose table of registrations is gone through wrongly: what counts is who stands where. */
final class EntryOrderDefects {
  private static final int FEW = 8;
  private static final int PAGE = 16;

  private EntryOrderDefects() {}

  static List<Defect> list() {
    return Stream.of(unregistering(), reserving(), roles(), many(), shared())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Defect> unregistering() {
    return List.of(
        Slip.of(
            "unregistering-of-a-later-holder-tells-nobody",
            "UNR-04",
            "A Registrants Only holder that was not the first to register unregisters, and nobody is told.",
            act -> act.unregisters() && act.byHolder() && indexOfSender(act) > 0,
            act -> act.telling(List.of())),
        Slip.of(
            "unregistering-tells-later-registrants-only",
            "UNR-04",
            "A Registrants Only holder unregisters, and nobody is told that registered before it.",
            act -> act.unregisters() && act.byHolder(),
            act ->
                keeping(
                    act, notice -> index(act.before(), notice.receiver()) > indexOfSender(act))),
        Slip.of(
            "unregistering-of-an-earlier-entry-ends-a-shared-reservation",
            "UNR-01",
            "Who registered before a Registrants Only holder unregisters, and the reservation ends.",
            act ->
                act.unregisters()
                    && !act.byHolder()
                    && act.before()
                        .state()
                        .reservation()
                        .filter(held -> held.type().isRegistrantsOnly())
                        .filter(held -> index(act.before(), held.reservedBy()) > indexOfSender(act))
                        .isPresent(),
            act -> act.leaving(UnitState::withoutReservation)),
        Slip.of(
            "reservation-of-all-stays-if-its-maker-is-the-last",
            "UNR-08",
            "An All Registrants reservation stays if who made it is the last to unregister.",
            act ->
                act.unregisters()
                    && act.foundAllRegistrants()
                    && act.byMaker()
                    && act.after().registrations().isEmpty(),
            act -> act.leaving(state -> state.withReservation(act.reservation()))));
  }

  private static List<Defect> reserving() {
    return List.of(
        Slip.of(
            "reserve-of-a-third-registrant-does-nothing",
            "RES-01",
            "RESERVE of the third registrant is GOOD and reserves nothing.",
            act -> makes(act) && indexOfSender(act) == 2,
            Act::nothing),
        Slip.of(
            "reserve-for-all-of-a-later-registrant-is-its-own",
            "RES-01",
            "RESERVE for all registrants is Registrants Only if who sends it was not the first to register.",
            act -> makes(act) && indexOfSender(act) > 0 && act.order().type() >= 7,
            act ->
                act.leaving(
                    state ->
                        state.withReservation(
                            act.made(ReservationType.of(act.order().type() - 2).orElseThrow())))));
  }

  private static List<Defect> roles() {
    return List.of(
        Defect.replacing(
            ReservationRules.class,
            new ReservationRules() {
              @Override
              protected boolean isHolderOf(Reservation held, Situation situation, NexusId nexus) {
                return super.isHolderOf(held, situation, nexus)
                    && index(situation, nexus) >= index(situation, held.reservedBy());
              }
            },
            "earlier-registrants-are-no-holders",
            "RES-07",
            "Who registered before the one that reserved for all registrants is no holder."),
        Defect.replacing(
            AccessRules.class,
            new AccessRules() {
              @Override
              public Role roleOf(Situation situation) {
                return index(situation, situation.sender()) == 2
                    ? Role.HOLDER
                    : super.roleOf(situation);
              }
            },
            "third-registrant-has-the-access-of-the-holder",
            "RES-17",
            "The third registrant reads and writes as if it held the reservation."));
  }

  private static List<Defect> many() {
    return List.of(
        Slip.of(
            "clear-leaves-all-but-16-registrations",
            "CLR-03",
            "CLEAR removes no more than 16 registrations.",
            act -> clears(act) && act.before().state().registrations().size() > PAGE,
            act ->
                act.leaving(
                    state ->
                        state.withRegistrations(
                            act.before().state().registrations().stream().skip(PAGE).toList()))),
        Slip.of(
            "clear-tells-no-more-than-8",
            "CLR-04",
            "CLEAR tells no more than 8 initiators.",
            EntryOrderDefects::clears,
            act -> act.telling(act.notices().stream().limit(FEW).toList())),
        Slip.of(
            "release-tells-no-more-than-8",
            "REL-03",
            "RELEASE tells no more than 8 initiators.",
            act -> act.is(PrOutAction.RELEASE) && act.succeeds(),
            act -> act.telling(act.notices().stream().limit(FEW).toList())));
  }

  private static List<Defect> shared() {
    return List.of(
        Slip.of(
            "release-tells-a-key-once",
            "GEN-02",
            "RELEASE tells only one of those that share a key.",
            act -> act.is(PrOutAction.RELEASE) && act.succeeds(),
            EntryOrderDefects::tellingEachKeyOnce),
        Slip.of(
            "clear-tells-a-key-once",
            "GEN-02",
            "CLEAR tells only one of those that share a key.",
            EntryOrderDefects::clears,
            EntryOrderDefects::tellingEachKeyOnce),
        Slip.of(
            "clear-leaves-who-has-the-key-of-the-sender",
            "GEN-02",
            "CLEAR leaves the registrations of others that have the key of the sender.",
            EntryOrderDefects::clears,
            act ->
                act.leaving(
                    state ->
                        state.withRegistrations(
                            act.withoutSender(act.before().state()).registrations().stream()
                                .filter(act::hadKeyOfSender)
                                .toList()))));
  }

  private static Ruling tellingEachKeyOnce(Act act) {
    Set<ReservationKey> told = new HashSet<>();
    return keeping(
        act,
        notice ->
            act.before().registrationOf(notice.receiver()).map(Registration::key).stream()
                .allMatch(told::add));
  }

  private static Ruling keeping(Act act, Predicate<Notice> which) {
    return act.telling(act.notices().stream().filter(which).toList());
  }

  private static boolean clears(Act act) {
    return act.is(PrOutAction.CLEAR) && act.succeeds();
  }

  private static boolean makes(Act act) {
    return act.is(PrOutAction.RESERVE) && act.succeeds() && act.foundNothing();
  }

  private static int indexOfSender(Act act) {
    return index(act.before(), act.before().sender());
  }

  private static int index(Situation situation, NexusId nexus) {
    return situation.state().registrations().stream()
        .map(Registration::nexus)
        .toList()
        .indexOf(nexus);
  }
}
