package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.ReservationRules;
import org.pgrsuite.embedded.Role;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that are wrong when a registrant registers again. */
final class KeyChangeDefects {
  private KeyChangeDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(changed());
    defects.addAll(RegisterKeyDefects.list());
    defects.addAll(HolderKey.list());
    defects.addAll(holders());
    for (ReservationType type : ReservationType.values()) {
      if (type.isAllRegistrants() || type.isRegistrantsOnly()) {
        defects.add(withoutAccess(type));
      }
      if (!type.isAllRegistrants()) {
        defects.add(releasing(type, PrOutAction.REGISTER, "REG-08"));
        defects.add(releasing(type, PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY, "REG-21"));
      }
    }
    return defects;
  }

  static boolean isChange(Act act) {
    return act.registers()
        && act.succeeds()
        && act.before().isRegistered()
        && !act.order().serviceActionKey().isZero();
  }

  private static Predicate<Act> change(PrOutAction action) {
    return act -> act.is(action) && isChange(act);
  }

  private static List<Defect> changed() {
    return List.of(
        Slip.of(
            "changed-key-is-forgotten",
            "REG-04",
            "REGISTER of another key is GOOD and leaves the old key.",
            change(PrOutAction.REGISTER),
            Act::nothing),
        Slip.of(
            "changing-a-key-moves-it-to-others",
            "REG-04",
            "REGISTER of another key gives it to all registrants.",
            change(PrOutAction.REGISTER),
            act -> rekeying(act, each -> true)),
        Slip.of(
            "same-key-is-refused",
            "REG-07",
            "REGISTER of the key that the initiator has is refused.",
            act -> change(PrOutAction.REGISTER).test(act) && OwnKey.isNamed(act),
            act -> Refusal.CONFLICT),
        Slip.of(
            "same-key-unregisters",
            "REG-07",
            "REGISTER of the key that the initiator has unregisters it.",
            act -> change(PrOutAction.REGISTER).test(act) && OwnKey.isNamed(act),
            act -> act.leaving(act::withoutSender)),
        Slip.of(
            "ignoring-does-not-replace-a-key",
            "REG-18",
            "REGISTER AND IGNORE EXISTING KEY is GOOD and leaves the key of a registrant.",
            change(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY),
            Act::nothing),
        Slip.of(
            "ignoring-refuses-registrants",
            "REG-18",
            "REGISTER AND IGNORE EXISTING KEY is refused if the initiator is registered.",
            change(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY),
            act -> Refusal.CONFLICT),
        Slip.of(
            "ignoring-does-not-register",
            "REG-17",
            "REGISTER AND IGNORE EXISTING KEY registers nobody who is not registered.",
            act -> act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY) && act.byStranger(),
            Act::nothing));
  }

  /** It does what it should, and these registrations get the key that is named. */
  static Ruling rekeying(Act act, Predicate<Registration> whose) {
    return act.leavingEach(
        each -> whose.test(each) ? each.withKey(act.order().serviceActionKey()) : each);
  }

  private static List<Defect> holders() {
    return List.of(
        Defect.replacing(
            ReservationRules.class,
            new ReservationRules() {
              @Override
              protected boolean isHolderOf(Reservation held, Situation situation, NexusId nexus) {
                return held.type().isAllRegistrants()
                    ? situation.rules().nexuses().isSame(held.reservedBy(), nexus)
                    : super.isHolderOf(held, situation, nexus);
              }
            },
            "only-who-reserved-holds-for-all-registrants",
            "REG-12",
            "Under the All Registrants types only the initiator that reserved is a holder."));
  }

  /** Under a type that registrants share the new registrant has no access. */
  private static Defect withoutAccess(ReservationType type) {
    return Defect.replacing(
        AccessRules.class,
        new AccessRules() {
          @Override
          public Role roleOf(Situation situation) {
            boolean maker =
                situation
                    .state()
                    .reservation()
                    .filter(held -> held.type() != type || situation.isSender(held.reservedBy()))
                    .isPresent();
            return maker ? super.roleOf(situation) : Role.UNREGISTERED;
          }
        },
        "registrants-are-kept-out-under-" + Slip.word(type),
        "REG-12",
        "Registering gives no access under " + type.title() + ".");
  }

  private static Defect releasing(ReservationType type, PrOutAction action, String requirement) {
    return Slip.of(
        "changing-a-key-by-" + Slip.word(action) + "-releases-" + Slip.word(type),
        requirement,
        "%s by the holder of %s reservation releases it.".formatted(action.title(), Slip.a(type)),
        act -> change(action).test(act) && act.found(type) && act.byHolder(),
        act -> act.leaving(UnitState::withoutReservation));
  }
}
