package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that clear wrongly. */
final class ClearDefects {
  private ClearDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      defects.addAll(under(type));
    }
    defects.addAll(left());
    defects.addAll(fields());
    defects.addAll(afterwards());
    return defects;
  }

  private static boolean clears(Act act) {
    return act.is(PrOutAction.CLEAR) && act.succeeds();
  }

  private static List<Defect> under(ReservationType type) {
    String word = Slip.word(type);
    List<Defect> defects = new ArrayList<>();
    defects.add(
        Slip.of(
            "clear-leaves-" + word,
            "CLR-01",
            "CLEAR leaves " + Slip.a(type) + " reservation.",
            act -> clears(act) && act.found(type) && act.byMaker(),
            act -> act.leaving(state -> state.withReservation(act.reservation()))));
    defects.add(
        Slip.of(
            "clear-is-refused-under-" + word,
            "CLR-02",
            "CLEAR by another registrant is refused under " + type.title() + ".",
            act -> clears(act) && act.found(type) && !act.byMaker(),
            act -> Refusal.CONFLICT));
    return defects;
  }

  private static Defect leaving(
      String name, String requirement, String sentence, Predicate<Act> when, Predicate2 stays) {
    return Slip.of(
        name,
        requirement,
        sentence,
        act -> clears(act) && when.test(act),
        act ->
            act.leaving(
                state ->
                    state.withRegistrations(
                        act.before().state().registrations().stream()
                            .filter(each -> stays.test(act, each))
                            .toList())));
  }

  private interface Predicate2 {
    boolean test(Act act, Registration registration);
  }

  private static boolean isSender(Act act, Registration registration) {
    return act.before().isSender(registration.nexus());
  }

  private static boolean isHolder(Act act, Registration registration) {
    return act.before()
        .state()
        .reservation()
        .filter(held -> held.reservedBy().equals(registration.nexus()))
        .isPresent();
  }

  private static List<Defect> left() {
    return List.of(
        leaving(
            "clear-leaves-the-sender",
            "CLR-01",
            "CLEAR of the holder leaves its own registration.",
            act -> !act.foundNothing() && act.byMaker(),
            ClearDefects::isSender),
        leaving(
            "clear-leaves-the-others",
            "CLR-01",
            "CLEAR of the holder removes its registration only.",
            act -> !act.foundNothing() && act.byMaker(),
            (act, each) -> !isSender(act, each)),
        leaving(
            "clear-leaves-the-holder",
            "CLR-02",
            "CLEAR of a registrant leaves the registration of the holder.",
            act -> !act.foundNothing() && !act.byMaker(),
            ClearDefects::isHolder),
        Slip.of(
            "clear-of-others-leaves-the-reservation",
            "CLR-02",
            "CLEAR of a registrant removes registrations and leaves the reservation.",
            act -> clears(act) && act.foundOneHolder() && !act.byMaker(),
            act -> act.leaving(state -> state.withReservation(act.reservation()))),
        leaving(
            "clear-without-reservation-leaves-registrations",
            "CLR-03",
            "CLEAR while nothing is reserved leaves the registrations of others.",
            Act::foundNothing,
            (act, each) -> !isSender(act, each)),
        Slip.of(
            "clear-without-reservation-does-nothing",
            "CLR-03",
            "CLEAR while nothing is reserved is GOOD and does nothing.",
            act -> clears(act) && act.foundNothing(),
            Act::nothing),
        Slip.of(
            "clear-without-reservation-is-refused",
            "CLR-03",
            "CLEAR while nothing is reserved ends with RESERVATION CONFLICT.",
            act -> clears(act) && act.foundNothing(),
            act -> Refusal.CONFLICT));
  }

  private static Defect refusing(
      String name, String requirement, String sentence, Predicate<Act> when) {
    return Slip.of(
        name,
        requirement,
        sentence,
        act -> clears(act) && when.test(act),
        act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB));
  }

  private static List<Defect> fields() {
    return List.of(
        refusing(
            "clear-checks-the-scope",
            "CLR-07",
            "CLEAR is refused with a SCOPE other than LU_SCOPE.",
            act -> act.order().scope() != 0),
        refusing(
            "clear-checks-the-type",
            "CLR-07",
            "CLEAR is refused with a TYPE that does not exist.",
            act -> act.order().type() == 0xF || act.order().type() == 2),
        refusing(
            "clear-wants-the-reserved-type",
            "CLR-07",
            "CLEAR is refused with another TYPE than that of the reservation.",
            act ->
                act.before()
                    .state()
                    .reservation()
                    .filter(held -> held.type().code() != act.order().type())
                    .isPresent()),
        refusing(
            "clear-wants-no-service-action-key",
            "CLR-08",
            "CLEAR is refused with a SERVICE ACTION RESERVATION KEY.",
            act -> !act.order().serviceActionKey().isZero()),
        leaving(
            "clear-removes-the-named-key-only",
            "CLR-08",
            "CLEAR with a SERVICE ACTION RESERVATION KEY removes the registrations with it only.",
            act -> !act.order().serviceActionKey().isZero(),
            (act, each) -> !each.key().equals(act.order().serviceActionKey())),
        IgnoredReserveFieldDefects.listing(PrOutAction.CLEAR, "SIP-05", Optional.empty()));
  }

  private static List<Defect> afterwards() {
    return List.of(
        Defect.replacing(
            ParameterRules.class,
            new ParameterRules() {
              @Override
              public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
                return situation.state().registrations().isEmpty()
                    ? Optional.empty()
                    : super.ownKey(situation, request);
              }
            },
            "anything-goes-after-clear",
            "CLR-09",
            "As soon as nobody is registered any key is taken."),
        Slip.of(
            "after-clear-everything-is-an-error",
            "CLR-09",
            "As soon as nobody is registered service actions end with CHECK CONDITION.",
            act ->
                act.before().state().registrations().isEmpty()
                    && !act.registers()
                    && act.right().equals(Refusal.CONFLICT),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        Slip.of(
            "clear-leaves-exclusive-access-in-force",
            "CLR-10",
            "After CLEAR of a registrant Exclusive Access stays in force.",
            act -> clears(act) && act.found(ReservationType.EXCLUSIVE_ACCESS) && !act.byMaker(),
            act -> act.leaving(state -> state.withReservation(act.reservation()))),
        Slip.of(
            "clear-activates-persistence-and-keeps-keys",
            "CLR-12",
            "CLEAR with persistence active leaves the registrations.",
            act -> clears(act) && act.before().state().persistent(),
            act ->
                act.leaving(
                    state -> state.withRegistrations(act.before().state().registrations()))));
  }
}
