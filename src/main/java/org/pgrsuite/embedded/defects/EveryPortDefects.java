package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pgrsuite.embedded.AccessRules;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.GenerationRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrOutAction;

/** Units that take ALL_TG_PT, and forget one of the target ports in one case. */
final class EveryPortDefects {
  private EveryPortDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    actions().forEach(each -> defects.add(each));
    rules().forEach(each -> defects.add(each));
    return defects;
  }

  private static UnitState keepingSecond(Act act, UnitState state) {
    List<Registration> left = new ArrayList<>(state.registrations());
    act.lost().stream().filter(Registration::allTargetPorts).skip(1).forEach(left::add);
    return state.withRegistrations(left);
  }

  private static List<Defect> actions() {
    return List.of(
        Slip.of(
            "clear-removes-one-port-of-all",
            "ATP-02",
            "CLEAR removes the registration at one target port of those made with ALL_TG_PT.",
            act -> act.is(PrOutAction.CLEAR) && act.succeeds(),
            act -> act.leaving(state -> keepingSecond(act, state))),
        Slip.of(
            "preempt-and-abort-removes-one-port-of-all",
            "ATP-02",
            "PREEMPT AND ABORT removes one target port of a registration made with ALL_TG_PT.",
            act -> act.is(PrOutAction.PREEMPT_AND_ABORT) && act.succeeds(),
            act -> act.leaving(state -> keepingSecond(act, state))),
        Slip.of(
            "ignoring-key-change-with-all-tg-pt-changes-one",
            "ATP-02",
            "REGISTER AND IGNORE EXISTING KEY with ALL_TG_PT changes the key at one target port.",
            act ->
                KeyChangeDefects.isChange(act)
                    && act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
                    && act.order().allTargetPorts(),
            act -> act.leaving(state -> act.rekeyed())),
        Slip.of(
            "holder-leaves-all-ports-and-holds",
            "ATP-06",
            "The reservation stays when its holder unregisters with ALL_TG_PT.",
            act ->
                act.unregisters()
                    && act.order().allTargetPorts()
                    && act.byHolder()
                    && !act.foundNothing(),
            act -> act.leaving(state -> state.withReservation(act.reservation()))),
        Slip.of(
            "second-port-may-not-reserve",
            "ATP-02",
            "Who was registered through another target port with ALL_TG_PT may not reserve.",
            act ->
                act.is(PrOutAction.RESERVE)
                    && act.succeeds()
                    && act.before().sender().targetPort() != 1
                    && act.before().own().filter(Registration::allTargetPorts).isPresent(),
            act -> Refusal.CONFLICT),
        Slip.of(
            "second-port-of-all-is-told-nothing",
            "ATP-02",
            "A registrant through the other target port is not told of a release.",
            act -> act.is(PrOutAction.RELEASE) && act.succeeds(),
            act ->
                act.telling(
                    act.notices().stream()
                        .filter(each -> each.receiver().targetPort() == 1)
                        .toList())));
  }

  private static List<Defect> rules() {
    return List.of(
        Defect.replacing(
            ParameterRules.class,
            new ParameterRules() {
              @Override
              public Optional<Refusal> ownKey(Situation situation, PrOutRequest request) {
                return situation.state().registrations().stream()
                        .anyMatch(each -> isOfSender(situation, each, request))
                    ? Optional.empty()
                    : super.ownKey(situation, request);
              }
            },
            "key-counts-at-every-target-port",
            "ATP-03",
            "An initiator port may quote the key that it registered through another target port."),
        Defect.replacing(
            GenerationRules.class,
            new GenerationRules() {
              @Override
              public int steps(Situation before, PrOutRequest order, UnitState after) {
                int once = super.steps(before, order, after);
                boolean registers =
                    order.action() == PrOutAction.REGISTER
                        || order.action() == PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY;
                return registers && order.allTargetPorts() ? 2 * once : once;
              }
            },
            "all-tg-pt-raises-generation-for-each-port",
            "ATP-02",
            "REGISTER with ALL_TG_PT raises PRgeneration by one for each target port."),
        Answers.by(
            "full-status-says-all-ports-of-one",
            "ATP-05",
            "READ FULL STATUS sets ALL_TG_PT in the descriptor of a registration at one port.",
            new AnswerRules() {
              @Override
              public boolean isReportedForAllPorts(Situation situation, Registration each) {
                return true;
              }
            }),
        PowerLossDefects.surviving(
            "power-loss-keeps-one-port-of-all",
            "APTPL-05",
            "Of a registration made with ALL_TG_PT one target port outlives a loss of power.",
            (before, right) ->
                Registered.only(
                    right, each -> !each.allTargetPorts() || each.nexus().targetPort() == 1)),
        PowerLossDefects.surviving(
            "power-loss-moves-registrations-to-the-first-port",
            "APTPL-10",
            "After a loss of power every registration is one at the first target port.",
            (before, right) -> moved(right)),
        new Defect(
            "reserve-with-all-tg-pt-holds-at-every-port",
            "ATP-04",
            "RESERVE with ALL_TG_PT makes the initiator port the holder at every target port.",
            rules -> {
              Set<LogicalUnit> wide = ConcurrentHashMap.newKeySet();
              return Slip.withRuling(
                      rules,
                      (request, act) -> {
                        if (act.is(PrOutAction.RESERVE) && act.succeeds()) {
                          if (act.order().allTargetPorts()) {
                            wide.add(request.unit());
                          } else {
                            wide.remove(request.unit());
                          }
                        }
                        return act.right();
                      })
                  .with(
                      AccessRules.class,
                      new AccessRules() {
                        @Override
                        public boolean isAllowed(Situation situation, Bytes cdb) {
                          return super.isAllowed(situation, cdb)
                              || wide.contains(situation.unit())
                                  && situation
                                      .state()
                                      .reservation()
                                      .filter(
                                          held ->
                                              situation
                                                  .rules()
                                                  .nexuses()
                                                  .isSamePort(
                                                      held.reservedBy().initiator(),
                                                      situation.sender().initiator()))
                                      .isPresent();
                        }
                      });
            }),
        Event.logout(
            "logout-unregisters-other-sessions-of-the-name",
            "NEX-01",
            "A logout unregisters the other sessions of the same initiator name.",
            (state, lost) ->
                Registered.only(
                    state,
                    each ->
                        each.nexus().equals(lost)
                            || !each.nexus().initiator().isNamed(lost.initiator().name()))));
  }

  private static boolean isOfSender(Situation situation, Registration each, PrOutRequest request) {
    return each.key().equals(request.key())
        && situation
            .rules()
            .nexuses()
            .isSamePort(each.nexus().initiator(), situation.sender().initiator());
  }

  private static UnitState moved(UnitState state) {
    UnitState all =
        state.withRegistrations(
            state.registrations().stream()
                .map(each -> new Registration(first(each.nexus()), each.key(), false))
                .distinct()
                .toList());
    return all.reservation()
        .map(
            held ->
                all.withReservation(
                    new Reservation(held.type(), first(held.reservedBy()), held.madeWith())))
        .orElse(all);
  }

  private static NexusId first(NexusId nexus) {
    return new NexusId(nexus.initiator(), 1);
  }
}
