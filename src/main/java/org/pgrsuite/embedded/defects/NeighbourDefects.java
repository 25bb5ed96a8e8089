package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;

/**
 * Units that take for one what are two: logical units of a target, sessions of an initiator name;
 * or that forget what somebody has yet to be told because somebody else does something.
 */
final class NeighbourDefects {
  private NeighbourDefects() {}

  static List<Defect> list() {
    return Stream.of(units(), sessions(), forgetting()).flatMap(List::stream).toList();
  }

  private static List<Defect> units() {
    return List.of(
        everywhere(
            "clear-reaches-all-units",
            "GEN-11",
            "CLEAR on one logical unit clears all.",
            act -> act.succeeds() && act.is(PrOutAction.CLEAR),
            (unit, act) ->
                unit.become(unit.state().withRegistrations(List.of()).withoutReservation())),
        everywhere(
            "release-reaches-all-units",
            "GEN-11",
            "RELEASE on one logical unit releases the reservations of all.",
            act -> act.succeeds() && act.is(PrOutAction.RELEASE),
            (unit, act) -> unit.become(unit.state().withoutReservation())),
        everywhere(
            "unregistering-reaches-all-units",
            "GEN-11",
            "Who unregisters on one logical unit is unregistered on all.",
            Act::unregisters,
            (unit, act) -> unit.become(act.withoutSender(unit.state()))),
        everywhere(
            "generation-is-one-for-all-units",
            "GEN-11",
            "PRgeneration rises on all logical units of a target together.",
            act -> act.succeeds() && !act.is(PrOutAction.RESERVE, PrOutAction.RELEASE),
            (unit, act) -> unit.become(unit.state().withGeneration(unit.state().generation() + 1))),
        Defect.replacing(
            AccessRules.class,
            new AccessRules() {
              @Override
              public boolean isAllowed(Situation situation, Bytes cdb) {
                boolean moves =
                    cdb.u8(0) == OperationCode.READ_10 || cdb.u8(0) == OperationCode.WRITE_10;
                return super.isAllowed(situation, cdb)
                    && !(moves && isReservedElsewhere(situation));
              }
            },
            "reserve-6-reaches-all-units",
            "SPEC2-01",
            "RESERVE(6) of one logical unit keeps others from reading and writing all."));
  }

  private static boolean isReservedElsewhere(Situation situation) {
    return situation.unit().ofTarget().stream()
        .map(LogicalUnit::state)
        .map(UnitState::reservedUnit)
        .anyMatch(holder -> holder.filter(each -> !situation.isSender(each)).isPresent());
  }

  private static Defect everywhere(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      BiConsumer<LogicalUnit, Act> effect) {
    return new Defect(
        name,
        requirement,
        sentence,
        rules ->
            Slip.withRuling(
                rules,
                (request, act) -> {
                  if (when.test(act)) {
                    request.unit().ofTarget().stream()
                        .filter(unit -> unit != request.unit())
                        .forEach(unit -> effect.accept(unit, act));
                  }
                  return act.right();
                }));
  }

  private static List<Defect> sessions() {
    return List.of(
        Slip.of(
            "clear-leaves-other-sessions-of-the-sender",
            "GEN-16",
            "CLEAR leaves the registrations of other sessions of the sender's initiator name.",
            act -> act.is(PrOutAction.CLEAR) && act.succeeds(),
            act ->
                act.leaving(
                    state ->
                        state.withRegistrations(
                            act.withoutSender(act.before().state()).registrations().stream()
                                .filter(each -> hasNameOfSender(act, each))
                                .toList()))),
        Slip.of(
            "unregistering-takes-other-sessions-of-the-sender",
            "GEN-16",
            "Unregistering takes the registrations of all sessions of the sender's initiator name.",
            Act::unregisters,
            act -> act.leavingOnly(each -> !hasNameOfSender(act, each))),
        Slip.of(
            "key-change-is-for-all-sessions-of-the-sender",
            "GEN-19",
            "A changed key is that of all sessions of the sender's initiator name.",
            KeyChangeDefects::isChange,
            act -> KeyChangeDefects.rekeying(act, each -> hasNameOfSender(act, each))));
  }

  private static boolean hasNameOfSender(Act act, Registration registration) {
    return registration.nexus().initiator().isNamed(act.before().sender().initiator().name());
  }

  private static List<Defect> forgetting() {
    return List.of(
        forgetful("reserve", "RESERVE", act -> act.is(PrOutAction.RESERVE)),
        forgetful("register", "A first REGISTER", act -> act.registers() && act.byStranger()),
        forgetful(
            "silent-release",
            "A release that tells nobody",
            act -> act.is(PrOutAction.RELEASE) && act.notices().isEmpty()),
        forgetful(
            "silent-unregistering",
            "Unregistering that tells nobody",
            act -> act.unregisters() && act.notices().isEmpty()));
  }

  private static Defect forgetful(String event, String sentence, Predicate<Act> when) {
    return new Defect(
        event + "-forgets-what-others-have-yet-to-be-told",
        "UA-01",
        sentence + " makes the unit forget what other registrants have yet to be told.",
        rules ->
            Slip.withRuling(
                rules,
                (request, act) -> {
                  if (act.succeeds() && when.test(act)) {
                    Aborting.others(act).forEach(each -> request.unit().queueOf(each).clear());
                  }
                  return act.right();
                }));
  }
}
