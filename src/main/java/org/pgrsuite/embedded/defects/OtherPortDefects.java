package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Role;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/** Units on which a target port knows too little, or an initiator port counts at all of them. */
final class OtherPortDefects {
  private OtherPortDefects() {}

  static List<Defect> list() {
    return Stream.of(told(), registrations(), holders(), access()).flatMap(List::stream).toList();
  }

  private static List<Defect> told() {
    return List.of(
        told("release", "REL-03", "RELEASE", act -> act.is(PrOutAction.RELEASE)),
        told("clear", "CLR-04", "CLEAR", act -> act.is(PrOutAction.CLEAR)),
        told("unregistering", "UNR-04", "Unregistering", Act::unregisters));
  }

  private static Defect told(
      String event, String requirement, String sentence, Predicate<Act> when) {
    return Slip.of(
        event + "-tells-the-port-of-the-sender-only",
        requirement,
        sentence + " tells only who is registered through the target port of the sender.",
        when,
        act ->
            act.telling(
                act.notices().stream()
                    .filter(
                        each -> each.receiver().targetPort() == act.before().sender().targetPort())
                    .toList()));
  }

  private static List<Defect> registrations() {
    return List.of(
        Slip.of(
            "clear-leaves-other-ports",
            "CLR-01",
            "CLEAR leaves what was registered through other target ports.",
            act -> act.is(PrOutAction.CLEAR) && act.succeeds(),
            act ->
                act.leaving(
                    state ->
                        state.withRegistrations(
                            act.before().state().registrations().stream()
                                .filter(
                                    each ->
                                        each.nexus().targetPort()
                                            != act.before().sender().targetPort())
                                .toList()))),
        Slip.of(
            "unregistering-takes-other-ports",
            "GEN-19",
            "Unregistering takes the registrations of the initiator through all target ports.",
            Act::unregisters,
            act -> act.leavingOnly(each -> !isOfSender(act, each))),
        Slip.of(
            "key-change-reaches-other-ports",
            "GEN-19",
            "A changed key is that of the initiator at all target ports.",
            KeyChangeDefects::isChange,
            act -> KeyChangeDefects.rekeying(act, each -> isOfSender(act, each))));
  }

  private static List<Defect> holders() {
    return List.of(
        Slip.of(
            "holder-reserves-again-through-another-port",
            "GEN-19",
            "RESERVE of what is held through another target port is GOOD for the same initiator.",
            act ->
                act.is(PrOutAction.RESERVE)
                    && act.isRefused()
                    && isHeldThroughAnotherPort(act)
                    && act.reservation().type().code() == act.order().type(),
            Act::nothing),
        Slip.of(
            "holder-releases-through-another-port",
            "GEN-19",
            "RELEASE through another target port than that of the reservation releases it.",
            act -> act.is(PrOutAction.RELEASE) && act.succeeds() && isHeldThroughAnotherPort(act),
            act -> Change.silently(act.before().state().withoutReservation())),
        Slip.of(
            "unregistering-through-another-port-ends-the-reservation",
            "GEN-19",
            "A holder that unregisters through another target port ends its reservation.",
            act -> act.unregisters() && isHeldThroughAnotherPort(act),
            act -> act.leaving(UnitState::withoutReservation)));
  }

  private static List<Defect> access() {
    return List.of(
        deciding(
            Role.HOLDER,
            "reservation-binds-one-port",
            "RES-17",
            "A reservation keeps nobody out who comes through another target port."),
        deciding(
            Role.UNREGISTERED,
            "registrants-of-other-ports-have-no-access",
            "REG-12",
            "Registrants through other target ports than that of the reservation have no access."));
  }

  /** Whoever comes through another port than the reservation has access as if it were this. */
  private static Defect deciding(Role role, String name, String requirement, String sentence) {
    return Defect.replacing(
        AccessRules.class,
        new AccessRules() {
          @Override
          public Role roleOf(Situation situation) {
            return isReservedThroughAnotherPort(situation) ? role : super.roleOf(situation);
          }
        },
        name,
        requirement,
        sentence);
  }

  private static boolean isReservedThroughAnotherPort(Situation situation) {
    return situation
        .state()
        .reservation()
        .filter(held -> held.reservedBy().targetPort() != situation.sender().targetPort())
        .isPresent();
  }

  private static boolean isHeldThroughAnotherPort(Act act) {
    return act.byOtherRegistrant()
        && act.foundOneHolder()
        && act.reservation().reservedBy().initiator().equals(act.before().sender().initiator());
  }

  private static boolean isOfSender(Act act, Registration registration) {
    return registration.nexus().initiator().equals(act.before().sender().initiator());
  }
}
