package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.CapabilityRules;
import org.pgrsuite.embedded.CommandClass;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that check the fields of RESERVE wrongly, or forget what was reserved. */
final class ReserveFieldDefects {
  private ReserveFieldDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(scopes());
    for (int type : new int[] {0, 2, 4, 9, 10, 11, 12, 13, 14, 15}) {
      defects.add(takingType(type));
    }
    for (ReservationType type : ReservationType.values()) {
      defects.add(unlisted(type));
    }
    defects.addAll(types());
    defects.addAll(IgnoredReserveFieldDefects.list());
    defects.addAll(afterwards());
    return defects;
  }

  static Ruling reservedAs(Act act, ReservationType type) {
    return act.leaving(state -> state.withReservation(act.made(type)));
  }

  private static boolean scoped(Act act) {
    return act.is(PrOutAction.RESERVE) && act.order().scope() != 0 && act.isRefused();
  }

  private static List<Defect> scopes() {
    return List.of(
        Slip.of(
            "reserve-takes-any-scope",
            "RES-09",
            "RESERVE does not look at SCOPE.",
            ReserveFieldDefects::scoped,
            act ->
                ReservationType.of(act.order().type())
                    .map(type -> reservedAs(act, type))
                    .orElse(act.right())),
        Slip.of(
            "reserve-takes-the-element-scope",
            "RES-09",
            "RESERVE takes the obsolete SCOPE 2h for LU_SCOPE.",
            act -> scoped(act) && act.order().scope() == 2,
            act -> reservedAs(act, ReservationType.WRITE_EXCLUSIVE)),
        Slip.of(
            "reserve-with-another-scope-is-an-error-in-the-list",
            "RES-09",
            "RESERVE with another SCOPE ends with INVALID FIELD IN PARAMETER LIST.",
            ReserveFieldDefects::scoped,
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        Slip.of(
            "reserve-with-another-scope-is-a-conflict",
            "RES-09",
            "RESERVE with another SCOPE ends with RESERVATION CONFLICT.",
            ReserveFieldDefects::scoped,
            act -> Refusal.CONFLICT),
        Slip.leaking(
            "reserve-with-another-scope-reserves",
            "RES-09",
            "RESERVE with another SCOPE is refused and reserves.",
            ReserveFieldDefects::scoped,
            act ->
                act.before().state().withReservation(act.made(ReservationType.WRITE_EXCLUSIVE))));
  }

  private static boolean typed(Act act, Predicate<Integer> which) {
    return act.is(PrOutAction.RESERVE)
        && act.isRefused()
        && act.before().isRegistered()
        && ReservationType.of(act.order().type()).isEmpty()
        && which.test(act.order().type());
  }

  private static Defect takingType(int code) {
    return Slip.of(
        "reserve-takes-type-%xh".formatted(code),
        "RES-10",
        "RESERVE takes TYPE %Xh for Write Exclusive.".formatted(code),
        act -> typed(act, type -> type == code),
        act -> reservedAs(act, ReservationType.WRITE_EXCLUSIVE));
  }

  private static List<Defect> types() {
    return List.of(
        Slip.of(
            "reserve-of-another-type-does-nothing",
            "RES-10",
            "RESERVE with a TYPE that does not exist is GOOD and does nothing.",
            act -> typed(act, type -> true),
            Act::nothing),
        Slip.of(
            "reserve-of-another-type-is-an-error-in-the-list",
            "RES-10",
            "RESERVE with a TYPE that does not exist ends with INVALID FIELD IN PARAMETER LIST.",
            act -> typed(act, type -> true),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        Slip.of(
            "reserve-of-another-type-is-a-conflict",
            "RES-10",
            "RESERVE with a TYPE that does not exist ends with RESERVATION CONFLICT.",
            act -> typed(act, type -> true),
            act -> Refusal.CONFLICT),
        Slip.of(
            "unregistered-reserve-of-another-type-is-good",
            "RES-15",
            "RESERVE of an unregistered initiator with a TYPE that does not exist is GOOD.",
            act -> act.is(PrOutAction.RESERVE) && act.byStranger() && invalid(act),
            Act::nothing));
  }

  private static boolean invalid(Act act) {
    return act.order().scope() != 0 || ReservationType.of(act.order().type()).isEmpty();
  }

  private static List<Defect> afterwards() {
    return List.of(
        Defect.replacing(
            AccessRules.class,
            new AccessRules() {
              @Override
              public boolean isAllowed(Situation situation, Bytes cdb) {
                return situation
                            .state()
                            .reservation()
                            .filter(held -> held.type() == ReservationType.EXCLUSIVE_ACCESS)
                            .isPresent()
                        && classOf(cdb) == CommandClass.READ
                    || super.isAllowed(situation, cdb);
              }
            },
            "exclusive-access-does-not-keep-readers-out",
            "RES-17",
            "Under Exclusive Access everybody reads."),
        Slip.of(
            "only-the-former-holder-reserves-again",
            "RES-18",
            "RESERVE of Exclusive Access by the second registrant is refused once released.",
            act ->
                act.is(PrOutAction.RESERVE)
                    && act.succeeds()
                    && act.foundNothing()
                    && !act.before().state().registrations().isEmpty()
                    && !act.before().isSender(act.before().state().registrations().get(0).nexus()),
            act -> Refusal.CONFLICT));
  }

  /** The type mask says less than the unit does. */
  private static Defect unlisted(ReservationType type) {
    return Defect.replacing(
        AnswerRules.class,
        new AnswerRules() {
          @Override
          protected Set<ReservationType> reportedTypes(UnitOptions options, CapabilityRules can) {
            Set<ReservationType> types = EnumSet.copyOf(super.reportedTypes(options, can));
            types.remove(type);
            return types;
          }
        },
        "reserve-takes-unlisted-" + Slip.word(type),
        "RES-11",
        "RESERVE takes %s, which the type mask does not list.".formatted(type.title()));
  }
}
