package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationKey;

/** What REGISTER AND MOVE checks once the key was. SPC-4 5.13.8, table 70, 6.16.4. */
public class MoveRules {
  /** The least length of a TransportID in bytes. */
  public static final int LEAST_TRANSPORT_ID = 24;

  /** The first thing that is in the way, the destination apart. */
  public Optional<Refusal> refuse(Situation situation, PrOutRequest request) {
    return reservation(situation)
        .or(() -> type(situation, request))
        .or(() -> key(situation, request))
        .or(() -> length(situation, request))
        .or(() -> targetPort(situation, request));
  }

  /** The sender is the single holder [MOVE-07, MOVE-09, MOVE-10]. */
  public Optional<Refusal> reservation(Situation situation) {
    if (situation.state().reservation().isEmpty()) {
      return Optional.of(Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB));
    }
    boolean shared =
        situation.state().reservation().filter(held -> held.type().isAllRegistrants()).isPresent();
    return Refusal.when(shared || !situation.isHolder(), Refusal.CONFLICT);
  }

  /** Type and scope are ignored, or have to be valid [MOVE-04]. */
  public Optional<Refusal> type(Situation situation, PrOutRequest request) {
    ParameterRules parameters = situation.rules().parameters();
    return situation.options().is(UnitOption.MOVE_TYPE, "checked")
        ? parameters.scope(situation, request).or(() -> parameters.type(situation, request))
        : Optional.empty();
  }

  /** SARK is a key [MOVE-05]. */
  public Optional<Refusal> key(Situation situation, PrOutRequest request) {
    boolean none = situation.rules().keys().isNone(request.serviceActionKey());
    return Refusal.when(none, sense(situation));
  }

  /** TRANSPORTID LENGTH is possible, and is that of what follows [MOVE-13]. */
  public Optional<Refusal> length(Situation situation, PrOutRequest request) {
    long length = request.transportIdLength();
    boolean wrong =
        length < LEAST_TRANSPORT_ID || length % 4 != 0 || length != request.ports().length();
    boolean asLength = situation.options().is(UnitOption.MOVE_LENGTH, "1A00");
    return Refusal.when(
        wrong,
        asLength
            ? AdditionalSense.PARAMETER_LIST_LENGTH_ERROR
            : AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  /** The target port exists [MOVE-12]. */
  public Optional<Refusal> targetPort(Situation situation, PrOutRequest request) {
    int port = request.targetPort();
    boolean unknown = port < 1 || port > situation.options().targetPorts();
    return Refusal.when(unknown, sense(situation));
  }

  /** The nexus that is named, if it is one, and not through the sender's own port [MOVE-11]. */
  public Optional<NexusId> destination(Situation situation, PrOutRequest request) {
    List<InitiatorPort> named =
        situation.rules().ports().initiatorPorts(situation, request).orElse(List.of());
    return Optional.of(named)
        .filter(ports -> ports.size() == 1)
        .map(ports -> ports.get(0))
        .filter(port -> !isOwnPort(situation, port))
        .map(port -> new NexusId(port, request.targetPort()));
  }

  /** The key that the destination gets: SARK, whatever it had before [MOVE-01, MOVE-02]. */
  public ReservationKey newKey(Situation situation, PrOutRequest request, NexusId destination) {
    return request.serviceActionKey();
  }

  /** The reservation at its destination: scope and type stay [MOVE-01, MOVE-04, MOVE-15]. */
  public Reservation moved(PrOutRequest request, Reservation held, NexusId destination) {
    return new Reservation(held.type(), destination, request.serviceActionKey());
  }

  /** The registrations that are left: with UNREG not the sender's [MOVE-01, MOVE-03]. */
  public List<Registration> remaining(
      Situation situation, PrOutRequest request, List<Registration> registered) {
    return request.unregisters()
        ? registered.stream().filter(each -> !situation.isSender(each.nexus())).toList()
        : registered;
  }

  /** Whether this is the initiator port that the command came from. */
  public boolean isOwnPort(Situation situation, InitiatorPort port) {
    return situation.rules().nexuses().isSamePort(port, situation.sender().initiator());
  }

  /** What is said where no destination is named, by older devices too [MOVE-11, MOVE-12]. */
  public Refusal noDestination(Situation situation) {
    return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST);
  }

  /** What is wrong with a field; older devices speak of the CDB [MOVE-05, MOVE-06, MOVE-12]. */
  protected AdditionalSense sense(Situation situation) {
    return situation.options().is(UnitOption.MOVE_SENSE, "2400")
        ? AdditionalSense.INVALID_FIELD_IN_CDB
        : AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST;
  }
}
