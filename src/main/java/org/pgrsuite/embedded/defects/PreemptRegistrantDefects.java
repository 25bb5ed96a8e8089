package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationType;

/**
 * Units that preempt registrants wrongly who hold nothing, or hold the reservation with all others.
 *
 * @param by PREEMPT or PREEMPT AND ABORT
 */
record PreemptRegistrantDefects(Preempting by) {
  List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(family("a-registrant", "PRE-06", PreemptRegistrantDefects::another));
    defects.addAll(
        family("a-registrant-without-reservation", "PRE-07", PreemptRegistrantDefects::unreserved));
    defects.addAll(family("one-of-all-holders", "PRE-14", PreemptRegistrantDefects::oneOfAll));
    defects.addAll(family("who-made-it-for-all", "PRE-15", PreemptRegistrantDefects::makerOfAll));
    defects.addAll(together());
    for (ReservationType type : ReservationType.values()) {
      defects.addAll(all(type));
    }
    return defects;
  }

  private static boolean others(Act act) {
    return act.succeeds()
        && !act.order().serviceActionKey().isZero()
        && act.lost().stream().noneMatch(each -> act.before().isSender(each.nexus()));
  }

  static boolean another(Act act) {
    return others(act) && act.foundOneHolder() && !act.namesWhoReserved();
  }

  static boolean unreserved(Act act) {
    return others(act) && act.foundNothing();
  }

  static boolean oneOfAll(Act act) {
    return others(act) && act.foundAllRegistrants() && !act.namesWhoReserved();
  }

  static boolean makerOfAll(Act act) {
    return others(act) && act.foundAllRegistrants() && act.namesWhoReserved();
  }

  static Ruling taking(Act act) {
    return ReservationType.of(act.order().type())
        .<Ruling>map(type -> act.leaving(state -> state.withReservation(act.made(type))))
        .orElse(act.right());
  }

  static UnitState restored(Act act, Predicate<Registration> which) {
    List<Registration> back = new ArrayList<>(act.after().registrations());
    act.lost().stream().filter(which).forEach(back::add);
    return act.after().withRegistrations(back);
  }

  private List<Defect> family(String whom, String requirement, Predicate<Act> when) {
    List<Defect> defects = new ArrayList<>(removing(whom, requirement, when));
    if (!requirement.equals("PRE-07")) {
      defects.addAll(reserved(whom, requirement, when));
    }
    return defects;
  }

  private List<Defect> reserved(String whom, String requirement, Predicate<Act> when) {
    String of = "of-" + whom;
    String words = "of " + whom.replace('-', ' ') + " ";
    return List.of(
        by.slip(
            of + "-releases",
            requirement,
            words + "leaves no reservation.",
            when,
            act -> act.leaving(UnitState::withoutReservation)),
        by.slip(
            of + "-changes-the-holder",
            requirement,
            words + "changes holder or type.",
            when,
            act ->
                act.leaving(
                    state ->
                        state.withReservation(
                            act.made(
                                act.foundAllRegistrants()
                                    ? ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY
                                    : act.reservation().type())))));
  }

  private List<Defect> removing(String whom, String requirement, Predicate<Act> when) {
    String of = "of-" + whom;
    String words = "of " + whom.replace('-', ' ') + " ";
    return List.of(
        by.slip(
            of + "-reserves",
            requirement,
            words + "makes the reservation that it names.",
            when,
            PreemptRegistrantDefects::taking),
        by.slip(
            of + "-does-nothing",
            requirement,
            words + "is GOOD and does nothing.",
            when,
            Act::nothing),
        by.slip(
            of + "-is-refused",
            requirement,
            words + "ends with RESERVATION CONFLICT.",
            when,
            act -> Refusal.CONFLICT),
        by.slip(
            of + "-removes-everybody-else",
            requirement,
            words + "removes all registrations but the sender's.",
            when,
            act -> act.leaving(act::withSenderAlone)));
  }

  private List<Defect> together() {
    return List.of(
        by.slip(
            "removes-the-first-with-the-key-only",
            "PRE-21",
            "removes one registration of several with the named key.",
            act -> others(act) && act.lost().size() > 1,
            act -> act.leaving(state -> restored(act, each -> !each.equals(act.lost().get(0))))),
        by.slip(
            "for-all-ends-with-the-last-other",
            "PRE-34",
            "under an All Registrants type of the only other registrant ends the reservation.",
            act -> others(act) && act.foundAllRegistrants() && act.remainingOthers().isEmpty(),
            act -> act.leaving(UnitState::withoutReservation)));
  }

  private List<Defect> all(ReservationType type) {
    Predicate<Act> zero =
        act ->
            act.succeeds()
                && act.order().serviceActionKey().isZero()
                && act.order().type() == type.code();
    String of = "of-all-as-" + Slip.word(type);
    String words = "of key 0x0 under an All Registrants type as " + type.title() + " ";
    return List.of(
        by.slip(
            of + "-is-refused",
            "PRE-13",
            words + "ends with INVALID FIELD IN PARAMETER LIST.",
            zero,
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        by.slip(of + "-does-nothing", "PRE-13", words + "does nothing.", zero, Act::nothing),
        by.slip(
            of + "-leaves-the-reservation",
            "PRE-13",
            words + "leaves the reservation as it was.",
            zero.and(act -> act.changesType()),
            act -> act.leaving(state -> state.withReservation(act.reservation()))),
        by.slip(
            of + "-ends-the-reservation",
            "PRE-13",
            words + "leaves no reservation.",
            zero,
            act -> act.leaving(UnitState::withoutReservation)),
        by.slip(
            of + "-leaves-who-reserved",
            "PRE-13",
            words + "leaves the registration of who made it.",
            zero.and(act -> !act.byMaker()),
            act ->
                act.leaving(
                    state ->
                        restored(
                            act, each -> each.nexus().equals(act.reservation().reservedBy())))),
        by.slip(
            of + "-unregisters-the-sender",
            "PRE-13",
            words + "removes the registration of the sender, too.",
            zero,
            act -> act.leaving(act::withoutSender)));
  }
}
