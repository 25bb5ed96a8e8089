package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that are wrong when an initiator registers that was not registered. */
final class RegisterDefects {
  private RegisterDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(first());
    defects.addAll(quoted());
    defects.addAll(idle());
    for (ReservationType type : ReservationType.values()) {
      defects.addAll(reserved(type));
    }
    defects.addAll(fields());
    return defects;
  }

  private static boolean isFirst(Act act) {
    return act.is(PrOutAction.REGISTER)
        && act.succeeds()
        && act.byStranger()
        && !act.order().serviceActionKey().isZero();
  }

  private static List<Defect> first() {
    return List.of(
        Slip.of(
            "register-is-refused",
            "REG-01",
            "REGISTER of an initiator that is not registered ends with RESERVATION CONFLICT.",
            RegisterDefects::isFirst,
            act -> Refusal.CONFLICT),
        Slip.of(
            "register-does-nothing",
            "REG-01",
            "REGISTER of an initiator that is not registered is GOOD and registers nothing.",
            RegisterDefects::isFirst,
            Act::nothing),
        Slip.of(
            "registering-forgets-the-others",
            "REG-01",
            "REGISTER of a third initiator removes the other registrations.",
            act -> isFirst(act) && act.before().state().registrations().size() > 1,
            act -> act.leaving(act::withSenderAlone)),
        Slip.of(
            "registering-reserves",
            "REG-01",
            "The first REGISTER makes a Write Exclusive reservation.",
            act -> isFirst(act) && act.foundNothing(),
            act -> act.leaving(state -> state.withReservation(made(act)))),
        Slip.of(
            "registering-releases",
            "REG-10",
            "REGISTER of another initiator releases the reservation.",
            act -> isFirst(act) && !act.foundNothing(),
            act -> act.leaving(UnitState::withoutReservation)),
        Slip.of(
            "new-registrant-becomes-the-holder",
            "REG-10",
            "An initiator that registers takes the reservation over.",
            act -> isFirst(act) && act.foundOneHolder(),
            act ->
                act.leaving(
                    state ->
                        state.withReservation(
                            act.made(state.reservation().orElseThrow().type())))));
  }

  private static Reservation made(Act act) {
    return act.made(ReservationType.WRITE_EXCLUSIVE);
  }

  private static Defect quoting(String name, String sentence, Quoted taken) {
    return Defect.replacing(
        ParameterRules.class,
        new ParameterRules() {
          @Override
          public Optional<Refusal> registerKey(Situation situation, PrOutRequest request) {
            return !situation.isRegistered() && taken.isTaken(situation, request)
                ? Optional.empty()
                : super.registerKey(situation, request);
          }
        },
        name,
        "REG-02",
        sentence);
  }

  private interface Quoted {
    boolean isTaken(Situation situation, PrOutRequest request);
  }

  private static boolean wrongKey(Act act) {
    return act.is(PrOutAction.REGISTER) && act.byStranger() && act.right().equals(Refusal.CONFLICT);
  }

  private static List<Defect> quoted() {
    return List.of(
        quoting(
            "register-ignores-the-key-of-an-unregistered-initiator",
            "REGISTER of an initiator that is not registered takes any RESERVATION KEY.",
            (situation, request) -> !request.serviceActionKey().isZero()),
        quoting(
            "register-with-the-key-of-another",
            "An initiator that is not registered registers with the key of another one.",
            (situation, request) ->
                situation.state().registrations().stream()
                    .anyMatch(each -> each.key().equals(request.key()))),
        quoting(
            "unregistered-unregisters-with-any-key",
            "An initiator that is not registered unregisters with any RESERVATION KEY.",
            (situation, request) -> request.serviceActionKey().isZero()),
        Slip.of(
            "register-with-a-key-is-an-error",
            "REG-02",
            "REGISTER with the key that it does not have ends with CHECK CONDITION.",
            RegisterDefects::wrongKey,
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        Slip.leaking(
            "refused-register-registers",
            "REG-02",
            "REGISTER that ends with RESERVATION CONFLICT registers nevertheless.",
            act -> wrongKey(act) && !act.order().serviceActionKey().isZero(),
            act -> registered(act)));
  }

  private static UnitState registered(Act act) {
    List<Registration> more = new ArrayList<>(act.before().state().registrations());
    more.add(new Registration(act.before().sender(), act.order().serviceActionKey()));
    return act.before().state().withRegistrations(more);
  }

  private static List<Defect> idle() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action :
        List.of(PrOutAction.REGISTER, PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)) {
      String requirement = action == PrOutAction.REGISTER ? "REG-03" : "REG-20";
      defects.add(
          Slip.of(
              Slip.word(action) + "-of-zero-is-refused",
              requirement,
              action.title() + " of key 0x0 is refused if the initiator is not registered.",
              act -> isIdle(act, action),
              act -> Refusal.CONFLICT));
      defects.add(
          Slip.of(
              Slip.word(action) + "-of-zero-registers-zero",
              requirement,
              action.title() + " of key 0x0 registers key 0x0.",
              act -> isIdle(act, action),
              act -> Change.silently(registered(act))));
      defects.add(
          Slip.of(
              Slip.word(action) + "-of-zero-tells-the-others",
              requirement,
              action.title() + " of key 0x0 raises unit attentions.",
              act -> isIdle(act, action),
              act ->
                  act.tellingAlso(act.remainingOthers(), AdditionalSense.RESERVATIONS_RELEASED)));
    }
    return defects;
  }

  private static boolean isIdle(Act act, PrOutAction action) {
    return act.is(action)
        && act.succeeds()
        && act.byStranger()
        && act.order().serviceActionKey().isZero();
  }

  private static List<Defect> reserved(ReservationType type) {
    return List.of(
        Slip.of(
            "register-is-refused-under-" + Slip.word(type),
            "REG-10",
            "Nobody else may register while " + Slip.a(type) + " reservation is held.",
            act -> isFirst(act) && act.found(type),
            act -> Refusal.CONFLICT),
        Slip.of(
            "registering-ignoring-is-refused-under-" + Slip.word(type),
            "REG-22",
            "REGISTER AND IGNORE EXISTING KEY of others is refused under " + type.title() + ".",
            act ->
                act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
                    && act.byStranger()
                    && act.found(type),
            act -> Refusal.CONFLICT));
  }

  private static List<Defect> fields() {
    return List.of(
        Slip.of(
            "register-checks-the-scope",
            "REG-11",
            "REGISTER is refused with a SCOPE other than LU_SCOPE.",
            act -> act.registers() && act.order().scope() != 0,
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)),
        Slip.of(
            "register-checks-the-type",
            "REG-11",
            "REGISTER is refused with a TYPE that does not exist.",
            act -> act.registers() && act.order().type() == 0xF,
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)),
        Slip.of(
            "obsolete-bytes-are-an-error-in-the-cdb",
            "REG-13",
            "Obsolete bytes are answered with a sense code that speaks of the CDB.",
            act -> act.registers() && act.order().hasObsoleteBytes(),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)),
        Slip.of(
            "reserved-bits-are-a-conflict",
            "REG-14",
            "Reserved bits in the parameter list are answered with RESERVATION CONFLICT.",
            act -> act.registers() && act.order().hasReservedBits(),
            act -> Refusal.CONFLICT),
        Slip.of(
            "reserved-bits-unregister-the-others",
            "REG-14",
            "With reserved bits set REGISTER forgets the other registrations.",
            act -> act.registers() && act.order().hasReservedBits(),
            act -> act.leaving(state -> state.withRegistrations(List.of()))));
  }
}
