package org.pgrsuite.differ;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.pgrsuite.embedded.InitiatorPort;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Request;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PersistentReserveOut;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.TransportId;

/**
 * What can be said of a command and of the state that it met, in the words of the list of
 * explanations.
 */
final class Facts {
  private final Situation before;
  private final Ports ports;
  private final Set<String> facts = new LinkedHashSet<>();

  private Facts(Situation before, Ports ports) {
    this.before = before;
    this.ports = ports;
  }

  /** The words for a command that met this state. */
  static Set<String> of(Situation before, Command command, Ports ports) {
    Facts facts = new Facts(before, ports);
    facts.tellState();
    switch (command.operationCode()) {
      case OperationCode.PERSISTENT_RESERVE_OUT -> facts.tellOut(command);
      case OperationCode.PERSISTENT_RESERVE_IN ->
          facts.facts.add("room for %d bytes".formatted(command.cdb().u16(7)));
      case OperationCode.READ_10, OperationCode.WRITE_10 -> facts.tellAddress(command.cdb().u32(2));
      case OperationCode.READ_16, OperationCode.WRITE_16 -> facts.tellAddress(command.cdb().u64(2));
      default -> {}
    }
    return facts.facts;
  }

  private void tellAddress(long address) {
    either(address >= before.options().blocks(), "beyond the last block", "within the medium");
  }

  private void either(boolean condition, String yes, String no) {
    facts.add(condition ? yes : no);
  }

  private void tellState() {
    either(before.isRegistered(), "registered", "not registered");
    either(before.isHolder(), "holder", "not holder");
    Optional<Reservation> held = before.state().reservation();
    if (before.own().filter(Registration::allTargetPorts).isPresent()) {
      facts.add("registered through all ports");
    }
    facts.add(held.map(h -> "under " + h.type()).orElse("nothing reserved"));
    if (held.filter(h -> before.registrationOf(h.reservedBy()).isEmpty()).isPresent()) {
      facts.add("who reserved is not registered any more");
    }
    before
        .state()
        .reservedUnit()
        .ifPresent(
            who -> either(before.isSender(who), "unit reserved by it", "unit reserved by another"));
  }

  private void tellOut(Command command) {
    Bytes cdb = new BytesBuilder(Request.CDB_LENGTH).bytes(0, command.cdb()).build();
    PrOutAction action = PrOutAction.of(cdb.u8(1) & 0x1F).orElse(PrOutAction.CLEAR);
    PrOutRequest request = new PrOutRequest(action, cdb, command.dataOut());
    ReservationKey own = before.own().map(Registration::key).orElse(ReservationKey.ZERO);
    either(request.key().equals(own), "right key", "wrong key");
    tellServiceActionKey(request.serviceActionKey(), own);
    either(request.scope() == 0, "LU_SCOPE", "another scope");
    tellType(request);
    tellList(request, command);
  }

  private void tellServiceActionKey(ReservationKey key, ReservationKey own) {
    if (key.equals(ReservationKey.ZERO)) {
      facts.add("service action key zero");
      return;
    }
    either(key.equals(own), "service action key its own", "service action key not its own");
    long matching =
        before.state().registrations().stream().filter(r -> r.key().equals(key)).count();
    facts.add("service action key of " + matching);
    before
        .state()
        .reservation()
        .flatMap(held -> before.registrationOf(held.reservedBy()))
        .ifPresent(
            maker ->
                either(
                    maker.key().equals(key),
                    "service action key of who reserved",
                    "service action key not of who reserved"));
  }

  private void tellType(PrOutRequest request) {
    Optional<ReservationType> type = ReservationType.of(request.type());
    either(type.isPresent(), "valid type", "invalid type");
    before
        .state()
        .reservation()
        .ifPresent(
            held ->
                either(type.filter(held.type()::equals).isPresent(), "same type", "another type"));
  }

  private void tellDestination(PrOutRequest request) {
    either(request.unregisters(), "UNREG", "no UNREG");
    either(request.targetPort() == 1, "to target port 1", "to a target port that is not there");
    if (request.ports().length() < 24) {
      return;
    }
    TransportId destination = new TransportId(request.ports());
    String name = ports.call(destination);
    boolean self = destination.isSamePort(id(before.sender().initiator()));
    facts.add(self ? "to itself" : name.matches("I\\d") ? "to another" : "to a stranger");
    boolean known =
        before.state().registrations().stream()
            .anyMatch(each -> destination.isSamePort(id(each.nexus().initiator())));
    either(known, "to a registrant", "to nobody registered");
  }

  private static TransportId id(InitiatorPort port) {
    return TransportId.iscsiPort(port.name(), port.isid());
  }

  private void tellList(PrOutRequest request, Command command) {
    boolean longer = request.isMove() || request.specifiesInitiatorPorts();
    boolean right = command.dataOut().length() == PersistentReserveOut.PARAMETER_LIST_LENGTH;
    facts.add(
        right || longer && command.dataOut().length() > 28
            ? "list of right length"
            : "list of %d bytes".formatted(command.dataOut().length()));
    if (request.isMove()) {
      tellDestination(request);
      return;
    }
    either(request.specifiesInitiatorPorts(), "SPEC_I_PT", "no SPEC_I_PT");
    either(request.allTargetPorts(), "ALL_TG_PT", "no ALL_TG_PT");
    either(request.activatesPersistence(), "APTPL", "no APTPL");
  }
}
