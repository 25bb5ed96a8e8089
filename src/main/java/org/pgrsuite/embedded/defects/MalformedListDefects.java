package org.pgrsuite.embedded.defects;

import static org.pgrsuite.embedded.defects.Refusing.Wrong.CDB;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.CONFLICT;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.GOOD;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Registration;

/** Units that do not refuse a malformed list of initiators as they should. */
final class MalformedListDefects {
  private MalformedListDefects() {}

  static List<Defect> list() {
    Refusing foreign =
        ListRefusalDefects.listing(
            "with-another-protocol",
            "with a port of another protocol",
            "SIP-07",
            act ->
                ListRefusalDefects.isRegister(act)
                    && !act.order().ports().isEmpty()
                    && (act.order().ports().u8(0) & 0x0F) != 5);
    Refusing length =
        ListRefusalDefects.listing(
            "with-a-wrong-length",
            "with a TRANSPORTID PARAMETER DATA LENGTH that does not fit",
            "SIP-08",
            act ->
                ListRefusalDefects.isRegister(act)
                    && act.order().portListLength() != act.order().ports().length());
    List<Defect> defects = new ArrayList<>(foreign.wrongly(GOOD));
    defects.add(foreign.leaking("registers-the-sender", "the sender is registered", Act::rekeyed));
    defects.add(
        foreign.leaking(
            "raises-generation",
            "PRgeneration has risen",
            act -> act.before().state().withGeneration(act.before().state().generation() + 1)));
    defects.add(
        foreign.leaking(
            "registers-the-others",
            "everybody else of the list is registered",
            act -> act.before().state().withRegistrations(everybody(act))));
    defects.addAll(length.wrongly(GOOD, CONFLICT, CDB));
    defects.add(length.leaking("registers-the-sender", "the sender is registered", Act::rekeyed));
    defects.add(
        Slip.of(
            "list-length-is-not-looked-at",
            "SIP-08",
            "A TRANSPORTID PARAMETER DATA LENGTH that does not fit is not noticed.",
            act ->
                ListRefusalDefects.isRegister(act)
                    && act.order().specifiesInitiatorPorts()
                    && act.order().portListLength() > act.order().ports().length(),
            act -> act.leaving(state -> state.withRegistrations(everybody(act)))));
    return defects;
  }

  private static List<Registration> everybody(Act act) {
    return act.before().visitors().stream()
        .map(port -> new NexusId(port, act.before().sender().targetPort()))
        .map(nexus -> new Registration(nexus, act.order().serviceActionKey()))
        .toList();
  }
}
