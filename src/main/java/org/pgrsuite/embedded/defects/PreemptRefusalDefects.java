package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/**
 * Units that refuse a preempt wrongly, or do not refuse it.
 *
 * @param by PREEMPT or PREEMPT AND ABORT
 */
record PreemptRefusalDefects(Preempting by) {
  List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(
        family(
            "unknown-key", "PRE-09", "of a key that nobody has ", unmatched(Act::foundOneHolder)));
    defects.addAll(
        family(
            "unknown-key-without-reservation",
            "PRE-10",
            "of a key that nobody has, while nothing is reserved, ",
            unmatched(Act::foundNothing)));
    defects.addAll(
        family(
            "unknown-key-for-all",
            "PRE-16",
            "of a key that nobody has, under an All Registrants type, ",
            unmatched(Act::foundAllRegistrants)));
    defects.addAll(family("key-zero", "PRE-11", "of key 0x0 ", zero(Act::foundOneHolder)));
    defects.addAll(
        choice(
            "key-zero-without-reservation",
            "PRE-12",
            "of key 0x0, while nothing is reserved, ",
            zero(Act::foundNothing)));
    defects.addAll(
        family("another-scope", "PRE-26", "of the holder with another SCOPE ", scoped()));
    for (int code : new int[] {0, 2, 4, 9, 10, 11, 12, 13, 14, 15}) {
      defects.add(
          by.slip(
              "takes-type-%xh".formatted(code),
              "PRE-27",
              "of the holder takes TYPE %Xh for Write Exclusive.".formatted(code),
              typed().and(act -> act.order().type() == code),
              PreemptRefusalDefects::taken));
    }
    defects.addAll(family("another-type", "PRE-27", "of the holder with a wrong TYPE ", typed()));
    defects.addAll(ignored());
    defects.addAll(registrantsOnly());
    return defects;
  }

  private static Predicate<Act> unmatched(Predicate<Act> when) {
    return act ->
        act.isRefused()
            && OwnKey.isQuoted(act)
            && !act.order().serviceActionKey().isZero()
            && act.before().state().registrations().stream()
                .noneMatch(each -> each.key().equals(act.order().serviceActionKey()))
            && when.test(act);
  }

  private static Predicate<Act> zero(Predicate<Act> when) {
    return act ->
        act.isRefused()
            && OwnKey.isQuoted(act)
            && act.order().serviceActionKey().isZero()
            && when.test(act);
  }

  private static Predicate<Act> scoped() {
    return act ->
        act.isRefused()
            && OwnKey.isQuoted(act)
            && act.foundOneHolder()
            && act.namesWhoReserved()
            && act.order().scope() != 0;
  }

  private static Predicate<Act> typed() {
    return act ->
        act.isRefused()
            && OwnKey.isQuoted(act)
            && (act.foundOneHolder() && act.namesWhoReserved()
                || act.foundAllRegistrants() && act.order().serviceActionKey().isZero())
            && ReservationType.of(act.order().type()).isEmpty();
  }

  /** All others go, and the sender holds a reservation. */
  private static Ruling taken(Act act) {
    return Change.silently(alone(act));
  }

  private static UnitState alone(Act act) {
    return act.before()
        .state()
        .withRegistrations(act.before().own().stream().toList())
        .withReservation(
            act.made(
                ReservationType.of(act.order().type()).orElse(ReservationType.WRITE_EXCLUSIVE)));
  }

  /** Where the standard names one refusal. */
  private List<Defect> family(String what, String requirement, String words, Predicate<Act> when) {
    List<Defect> defects = new ArrayList<>(choice(what, requirement, words, when));
    refused(defects, what, requirement, words, when, "a-conflict", Refusal.CONFLICT);
    refused(
        defects,
        what,
        requirement,
        words,
        when,
        "an-error-in-the-list",
        Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST));
    return defects;
  }

  /** Where it names some. */
  private List<Defect> choice(String what, String requirement, String words, Predicate<Act> when) {
    List<Defect> defects = new ArrayList<>();
    defects.add(
        by.slip(
            "of-" + what + "-takes-everything",
            requirement,
            words + "removes all others and reserves.",
            when,
            PreemptRefusalDefects::taken));
    defects.add(
        by.slip(
            "of-" + what + "-is-good",
            requirement,
            words + "is GOOD and does nothing.",
            when,
            Act::nothing));
    defects.add(
        by.leak(
            "of-" + what + "-is-refused-with-effect",
            requirement,
            words + "is refused, and removes all others.",
            when,
            PreemptRefusalDefects::alone));
    refused(
        defects,
        what,
        requirement,
        words,
        when,
        "an-error-in-the-cdb",
        Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB));
    return defects;
  }

  private void refused(
      List<Defect> defects,
      String what,
      String requirement,
      String words,
      Predicate<Act> when,
      String how,
      Refusal refusal) {
    boolean right =
        switch (requirement) {
          case "PRE-26", "PRE-27" -> how.equals("an-error-in-the-cdb");
          case "PRE-11" -> how.equals("an-error-in-the-list");
          default -> how.equals("a-conflict");
        };
    if (!right) {
      defects.add(
          by.slip(
              "of-" + what + "-is-" + how,
              requirement,
              words + "ends in " + how.replace('-', ' ') + ".",
              when,
              act -> refusal));
    }
  }

  private List<Defect> ignored() {
    Predicate<Act> takes = PreemptHolderDefects::takes;
    return List.of(
        IgnoredReserveFieldDefects.listing(by.action(), requirement(), Optional.empty()),
        IgnoredReserveFieldDefects.listing(
            by.action(), requirement(), Optional.of(AdditionalSense.INVALID_FIELD_IN_CDB)),
        by.slip(
            "refuses-aptpl",
            "PRE-28",
            "is refused with APTPL.",
            takes.and(act -> act.order().activatesPersistence()),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)),
        by.slip(
            "refuses-all-target-ports",
            "PRE-28",
            "is refused with ALL_TG_PT.",
            takes.and(act -> act.order().allTargetPorts()),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)),
        by.slip(
            "activates-persistence",
            "PRE-28",
            "with APTPL activates persistence through power loss.",
            takes.and(act -> act.order().activatesPersistence()),
            act -> act.leaving(state -> state.withPersistent(true))));
  }

  private String requirement() {
    return by.action() == PrOutAction.PREEMPT ? "PRE-28" : "PAB-01";
  }

  /** Where only a registration goes the type may be checked, and nothing else done with it. */
  private List<Defect> registrantsOnly() {
    Predicate<Act> odd =
        act ->
            PreemptRegistrantDefects.another(act)
                && (act.order().scope() != 0 || ReservationType.of(act.order().type()).isEmpty());
    return List.of(
        by.slip(
            "of-a-registrant-with-a-wrong-type-is-a-conflict",
            "PRE-08",
            "of a registrant with a wrong TYPE or SCOPE ends with RESERVATION CONFLICT.",
            odd,
            act -> Refusal.CONFLICT),
        by.slip(
            "of-a-registrant-with-a-wrong-type-releases",
            "PRE-08",
            "of a registrant with a wrong TYPE or SCOPE leaves no reservation.",
            odd,
            act -> act.leaving(UnitState::withoutReservation)),
        by.slip(
            "of-a-registrant-with-a-wrong-type-does-nothing",
            "PRE-08",
            "of a registrant with a wrong TYPE or SCOPE is GOOD and does nothing.",
            odd,
            Act::nothing));
  }
}
