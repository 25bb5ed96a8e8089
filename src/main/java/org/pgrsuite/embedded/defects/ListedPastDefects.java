package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.GenerationRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.PrOutAction;

/**
 * Units that treat whom another one registered, or registered at all ports, as a lesser registrant.
 */
final class ListedPastDefects {
  private ListedPastDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(listed());
    defects.addAll(allPorts());
    return defects;
  }

  private static boolean lists(Act act) {
    return act.registers() && act.order().specifiesInitiatorPorts();
  }

  private static List<Defect> listed() {
    return List.of(
        Slip.of(
            "list-takes-the-reservation-over",
            "SIP-01",
            "REGISTER with SPEC_I_PT takes over what another one holds.",
            act -> lists(act) && act.succeeds() && act.foundOneHolder(),
            act -> act.leaving(state -> state.withReservation(act.made(act.reservation().type())))),
        Slip.of(
            "list-is-refused-under-a-reservation",
            "SIP-01",
            "REGISTER with SPEC_I_PT conflicts while another one holds.",
            act -> lists(act) && act.succeeds() && !act.foundNothing(),
            act -> Refusal.CONFLICT),
        Defect.replacing(
            GenerationRules.class,
            new GenerationRules() {
              @Override
              public int steps(Situation before, PrOutRequest order, UnitState after) {
                return order.specifiesInitiatorPorts() ? 0 : super.steps(before, order, after);
              }
            },
            "list-raises-nothing",
            "SIP-01",
            "REGISTER with SPEC_I_PT does not raise PRgeneration."),
        Slip.of(
            "list-with-aptpl-activates-nothing",
            "APTPL-02",
            "REGISTER with SPEC_I_PT and APTPL does not activate persistence.",
            act -> lists(act) && act.succeeds() && act.order().activatesPersistence(),
            act -> act.leaving(state -> state.withPersistent(false))),
        Past.defect(
            "listed-initiators-go-with-who-listed-them",
            "SIP-01",
            "Who has registered others with a list unregisters them when it unregisters.",
            (past, act) -> act.unregisters(),
            act -> act.leavingOnly(each -> !act.hadKeyOfSender(each))),
        Past.defect(
            "listed-initiator-may-not-change-its-key",
            "SIP-01",
            "Whom another one registered may not change its key.",
            (past, act) -> KeyChangeDefects.isChange(act) && past.has(act, Mark.LISTED),
            act -> Refusal.CONFLICT),
        Past.defect(
            "listed-initiator-may-not-reserve",
            "SIP-01",
            "Whom another one registered may not reserve.",
            (past, act) ->
                act.is(PrOutAction.RESERVE) && act.succeeds() && past.has(act, Mark.LISTED),
            act -> Refusal.CONFLICT));
  }

  private static List<Defect> allPorts() {
    return List.of(
        Slip.of(
            "preempt-removes-one-port-of-all",
            "ATP-02",
            "PREEMPT removes the registration at one target port of those made with ALL_TG_PT.",
            act ->
                act.is(PrOutAction.PREEMPT)
                    && act.succeeds()
                    && act.lost().stream().filter(Registration::allTargetPorts).count() > 1,
            act ->
                act.leaving(
                    state -> {
                      List<Registration> left = new ArrayList<>(state.registrations());
                      act.lost().stream().skip(1).forEach(left::add);
                      return state.withRegistrations(left);
                    })),
        Slip.of(
            "key-change-with-all-target-ports-changes-one",
            "ATP-02",
            "A change of the key with ALL_TG_PT changes that of the receiving target port alone.",
            act -> KeyChangeDefects.isChange(act) && act.order().allTargetPorts(),
            act -> act.leaving(state -> act.rekeyed())),
        Slip.of(
            "ignoring-with-all-target-ports-registers-one",
            "ATP-02",
            "REGISTER AND IGNORE EXISTING KEY with ALL_TG_PT registers one target port alone.",
            act ->
                act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
                    && act.succeeds()
                    && act.order().allTargetPorts()
                    && !act.order().serviceActionKey().isZero(),
            act -> act.leaving(state -> act.rekeyed())),
        Slip.of(
            "ignoring-with-all-target-ports-unregisters-one",
            "ATP-06",
            "REGISTER AND IGNORE EXISTING KEY of key 0x0 with ALL_TG_PT unregisters one port alone.",
            act ->
                act.unregisters()
                    && act.is(PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY)
                    && act.order().allTargetPorts(),
            act -> act.leaving(state -> act.withoutSender(act.before().state()))));
  }
}
