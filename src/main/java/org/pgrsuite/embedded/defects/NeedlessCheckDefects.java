package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that look at fields that do not matter, in some situations only. */
final class NeedlessCheckDefects {
  private NeedlessCheckDefects() {}

  static List<Defect> list() {
    return Stream.of(ofRegister(), ignoring(), ofClear(), ofRelease())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Defect> ofRegister() {
    return List.of(
        Slip.of(
            "register-by-the-holder-changes-the-type",
            "REG-11",
            "REGISTER of a holder gives its reservation the type in the CDB.",
            act ->
                act.registers()
                    && act.succeeds()
                    && act.byHolder()
                    && !act.order().serviceActionKey().isZero()
                    && ReservationType.of(act.order().type()).isPresent(),
            act ->
                act.leaving(
                    state ->
                        state.withReservation(
                            new Reservation(
                                ReservationType.of(act.order().type()).orElseThrow(),
                                act.reservation().reservedBy(),
                                act.reservation().madeWith())))),
        refused(
            "key-change-with-no-type-is-refused",
            "REG-11",
            "REGISTER of another key is refused with a TYPE that does not exist.",
            act -> KeyChangeDefects.isChange(act) && hasNoType(act)),
        refused(
            "unregistering-with-no-type-is-refused",
            "REG-11",
            "REGISTER of key 0x0 is refused with a TYPE that does not exist.",
            act -> act.unregisters() && hasNoType(act)),
        refused(
            "unregistering-with-another-scope-is-refused",
            "REG-11",
            "REGISTER of key 0x0 is refused with a SCOPE other than LU_SCOPE.",
            act -> act.unregisters() && act.order().scope() != 0),
        refused(
            "register-while-reserved-with-another-scope-is-refused",
            "REG-11",
            "While something is reserved REGISTER is refused with a SCOPE other than LU_SCOPE.",
            act -> act.registers() && !act.foundNothing() && act.order().scope() != 0));
  }

  private static List<Defect> ignoring() {
    return List.of(
        conflicting(
            "ignoring-by-the-holder-wants-the-key",
            "REG-21",
            "REGISTER AND IGNORE EXISTING KEY of the holder wants the key that it should ignore.",
            act -> act.byHolder() && !OwnKey.isQuoted(act)),
        conflicting(
            "ignoring-by-a-registrant-while-reserved-wants-the-key",
            "REG-18",
            "REGISTER AND IGNORE EXISTING KEY under the reservation of another one wants the key that it should ignore.",
            act -> act.byOtherRegistrant() && !act.foundNothing() && !OwnKey.isQuoted(act)),
        conflicting(
            "ignoring-by-a-stranger-while-reserved-wants-key-zero",
            "REG-22",
            "While another one holds, REGISTER AND IGNORE EXISTING KEY wants RESERVATION KEY 0.",
            act -> act.byStranger() && !act.foundNothing() && !act.order().key().isZero()));
  }

  private static List<Defect> ofClear() {
    return List.of(
        refused(
            "clear-with-aptpl-is-refused",
            "CLR-01",
            "CLEAR is refused with APTPL.",
            act -> act.is(PrOutAction.CLEAR) && act.order().activatesPersistence()),
        refused(
            "clear-of-a-registrant-with-no-type-is-refused",
            "CLR-07",
            "CLEAR of a registrant that holds nothing is refused with a TYPE that does not exist.",
            act -> act.is(PrOutAction.CLEAR) && act.byOtherRegistrant() && hasNoType(act)),
        refused(
            "clear-of-nothing-with-another-scope-is-refused",
            "CLR-07",
            "CLEAR while nothing is reserved is refused with a SCOPE other than LU_SCOPE.",
            act -> act.is(PrOutAction.CLEAR) && act.foundNothing() && act.order().scope() != 0),
        refused(
            "clear-of-a-registrant-with-a-key-is-refused",
            "CLR-08",
            "CLEAR of a registrant that holds nothing is refused with a SERVICE ACTION RESERVATION KEY.",
            act ->
                act.is(PrOutAction.CLEAR)
                    && act.byOtherRegistrant()
                    && !act.order().serviceActionKey().isZero()),
        Slip.of(
            "clear-of-its-own-key-removes-the-sender",
            "CLR-08",
            "CLEAR with the sender's key as SERVICE ACTION RESERVATION KEY removes the sender alone.",
            act -> act.is(PrOutAction.CLEAR) && act.succeeds() && OwnKey.isNamed(act),
            act -> act.leaving(state -> act.withoutSender(act.before().state()))));
  }

  private static List<Defect> ofRelease() {
    return List.of(
        refused(
            "release-of-all-holders-with-aptpl-is-refused",
            "REL-17",
            "RELEASE of an All Registrants reservation is refused with APTPL.",
            act ->
                act.is(PrOutAction.RELEASE)
                    && act.foundAllRegistrants()
                    && act.order().activatesPersistence()),
        refused(
            "idle-release-with-a-key-is-refused",
            "REL-17",
            "RELEASE of who holds nothing is refused with a SERVICE ACTION RESERVATION KEY.",
            act ->
                act.is(PrOutAction.RELEASE)
                    && act.byOtherRegistrant()
                    && !act.order().serviceActionKey().isZero()));
  }

  private static Defect refused(
      String name, String requirement, String sentence, Predicate<Act> when) {
    return Slip.of(
        name,
        requirement,
        sentence,
        act -> act.succeeds() && when.test(act),
        act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB));
  }

  private static Defect conflicting(
      String name, String requirement, String sentence, Predicate<Act> when) {
    return Slip.of(
        name,
        requirement,
        sentence,
        act ->
            act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
                && !act.order().serviceActionKey().isZero()
                && when.test(act),
        act -> Refusal.CONFLICT);
  }

  /** Zero, which is what an initiator sends that has nothing to say, apart. */
  private static boolean hasNoType(Act act) {
    int type = act.order().type();
    return type != 0 && ReservationType.of(type).isEmpty();
  }
}
