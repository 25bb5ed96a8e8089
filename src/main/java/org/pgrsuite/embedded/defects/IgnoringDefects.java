package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units whose REGISTER AND IGNORE EXISTING KEY is not the REGISTER that they do right. */
final class IgnoringDefects {
  private IgnoringDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(unregistering());
    defects.addAll(registering());
    defects.addAll(idle());
    return defects;
  }

  private static Defect slip(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, Ruling> instead) {
    return Slip.of(
        "ignoring-" + name,
        requirement,
        "REGISTER AND IGNORE EXISTING KEY " + sentence,
        act ->
            act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
                && act.succeeds()
                && when.test(act),
        instead);
  }

  private static Ruling restored(Act act) {
    return act.leaving(state -> state.withReservation(act.reservation()));
  }

  private static List<Defect> unregistering() {
    return List.of(
        slip(
            "unregisters-a-shared-holder-in-silence",
            "REG-19",
            "of key 0x0 by a Registrants Only holder tells nobody.",
            Act::unregisters,
            act -> act.telling(List.of())),
        slip(
            "unregisters-a-holder-and-tells-registrants",
            "REG-19",
            "of key 0x0 by a Write Exclusive or Exclusive Access holder tells the others.",
            act -> act.unregisters() && act.foundOneHolder() && act.byHolder(),
            act ->
                act.notices().isEmpty()
                    ? act.tellingAlso(act.remainingOthers(), AdditionalSense.RESERVATIONS_RELEASED)
                    : act.right()),
        slip(
            "unregisters-a-registrant-and-ends-the-reservation",
            "REG-19",
            "of key 0x0 by who holds nothing ends the reservation.",
            act -> act.unregisters() && act.foundOneHolder() && !act.byHolder(),
            act -> act.leaving(UnitState::withoutReservation)),
        slip(
            "unregisters-a-registrant-and-tells-the-others",
            "REG-19",
            "of key 0x0 by who holds nothing tells the others RESERVATIONS RELEASED.",
            act -> act.unregisters() && !act.byHolder(),
            act -> act.tellingAlso(act.remainingOthers(), AdditionalSense.RESERVATIONS_RELEASED)),
        slip(
            "unregisters-the-last-and-leaves-the-reservation",
            "REG-19",
            "of key 0x0 by the last registrant leaves an All Registrants reservation.",
            act ->
                act.unregisters()
                    && act.foundAllRegistrants()
                    && act.after().reservation().isEmpty(),
            IgnoringDefects::restored),
        slip(
            "unregisters-the-maker-and-ends-the-reservation",
            "REG-19",
            "of key 0x0 by who made an All Registrants reservation ends it.",
            act -> act.unregisters() && act.foundAllRegistrants() && act.byMaker(),
            act -> act.leaving(UnitState::withoutReservation)),
        slip(
            "unregisters-everybody-with-the-key",
            "REG-19",
            "of key 0x0 unregisters everybody who has the key of the sender.",
            Act::unregisters,
            act -> act.leavingOnly(each -> !act.hadKeyOfSender(each))),
        slip(
            "unregisters-who-has-the-quoted-key",
            "REG-19",
            "of key 0x0 unregisters whoever has the key that is quoted, if anybody has.",
            act -> act.unregisters() && quoted(act).isPresent(),
            act ->
                act.leaving(
                    state ->
                        state.withRegistrations(
                            act.before().state().registrations().stream()
                                .filter(each -> !each.equals(quoted(act).get()))
                                .toList()))),
        slip(
            "is-refused-to-a-holder-that-unregisters",
            "REG-19",
            "of key 0x0 conflicts if the sender is the single holder.",
            act -> act.unregisters() && act.foundOneHolder() && act.byHolder(),
            act -> Refusal.CONFLICT));
  }

  /** The registration of another initiator whose key is quoted. */
  private static Optional<Registration> quoted(Act act) {
    return act.before().state().registrations().stream()
        .filter(each -> !act.before().isSender(each.nexus()))
        .filter(each -> each.key().equals(act.order().key()))
        .findFirst();
  }

  private static boolean changesKey(Act act) {
    return act.before().isRegistered() && !act.order().serviceActionKey().isZero();
  }

  private static List<Defect> registering() {
    return List.of(
        slip(
            "changes-the-registration-with-the-quoted-key",
            "REG-18",
            "changes the registration that has the quoted key, if there is one.",
            act -> changesKey(act) && quoted(act).isPresent(),
            act ->
                act.leaving(
                    state ->
                        Registered.each(
                            act.before().state(),
                            each ->
                                each.equals(quoted(act).get())
                                    ? new Registration(each.nexus(), act.order().serviceActionKey())
                                    : each))),
        slip(
            "registers-twice",
            "REG-18",
            "adds a registration to that of a registrant.",
            IgnoringDefects::changesKey,
            act ->
                act.leaving(
                    state -> {
                      List<Registration> both =
                          new ArrayList<>(act.before().state().registrations());
                      both.add(
                          new Registration(act.before().sender(), act.order().serviceActionKey()));
                      return state.withRegistrations(both);
                    })),
        slip(
            "of-a-registrant-takes-the-reservation-over",
            "REG-18",
            "of a registrant that holds nothing makes it the holder.",
            act -> changesKey(act) && act.foundOneHolder() && !act.byHolder(),
            act -> act.leaving(state -> state.withReservation(act.made(act.reservation().type())))),
        slip(
            "of-a-registrant-ends-the-reservation",
            "REG-18",
            "of a registrant that holds nothing ends the reservation.",
            act -> changesKey(act) && act.foundOneHolder() && !act.byHolder(),
            act -> act.leaving(UnitState::withoutReservation)),
        slip(
            "of-all-holders-narrows-the-reservation",
            "REG-21",
            "of one of all holders makes it the single holder.",
            act -> changesKey(act) && act.foundAllRegistrants(),
            act ->
                act.leaving(
                    state ->
                        state.withReservation(
                            act.made(ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY)))),
        slip(
            "of-the-same-key-unregisters",
            "REG-18",
            "of the key that the sender has unregisters it.",
            act -> changesKey(act) && OwnKey.isNamed(act),
            act -> act.leaving(act::withoutSender)),
        slip(
            "wants-a-valid-type",
            "REG-11",
            "is refused with a TYPE that does not exist.",
            act -> ReservationType.of(act.order().type()).isEmpty() && act.order().type() != 0,
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)));
  }

  private static boolean isIdle(Act act) {
    return act.succeeds()
        && act.registers()
        && act.byStranger()
        && act.order().serviceActionKey().isZero();
  }

  private static List<Defect> idle() {
    return List.of(
        Slip.of(
            "idle-registration-ends-the-reservation",
            "REG-03",
            "REGISTER of key 0x0 by an initiator that is not registered ends the reservation.",
            act -> act.is(PrOutAction.REGISTER) && isIdle(act),
            act -> act.leaving(UnitState::withoutReservation)),
        slip(
            "idle-ends-the-reservation",
            "REG-20",
            "of key 0x0 by an initiator that is not registered ends the reservation.",
            IgnoringDefects::isIdle,
            act -> act.leaving(UnitState::withoutReservation)),
        slip(
            "idle-clears",
            "REG-20",
            "of key 0x0 by an initiator that is not registered unregisters all others.",
            IgnoringDefects::isIdle,
            act -> act.leaving(state -> state.withRegistrations(List.of()))),
        Slip.of(
            "idle-registration-clears",
            "REG-03",
            "REGISTER of key 0x0 by an initiator that is not registered unregisters all others.",
            act -> act.is(PrOutAction.REGISTER) && isIdle(act),
            act -> act.leaving(state -> state.withRegistrations(List.of()))),
        Slip.of(
            "idle-registration-is-refused-under-a-reservation",
            "REG-03",
            "REGISTER of key 0x0 by an initiator that is not registered conflicts if another holds.",
            act -> act.is(PrOutAction.REGISTER) && isIdle(act) && !act.foundNothing(),
            act -> Refusal.CONFLICT),
        slip(
            "idle-is-refused-under-a-reservation",
            "REG-20",
            "of key 0x0 by an initiator that is not registered conflicts if another holds.",
            act -> isIdle(act) && !act.foundNothing(),
            act -> Refusal.CONFLICT));
  }
}
