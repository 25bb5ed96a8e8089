package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pgrsuite.spc.MalformedDataException;
import org.pgrsuite.spc.TransportId;
import org.pgrsuite.spc.TransportIdList;

/** Which ports a parameter list names. SPC-4 5.13.7, 5.13.8, 6.16.3, 7.6.4.6. */
public class PortRules {
  /**
   * The initiator ports of a list of TransportIDs.
   *
   * @return nothing if the list is malformed, or one of them cannot be registered
   */
  public Optional<List<InitiatorPort>> initiatorPorts(Situation situation, PrOutRequest request) {
    try {
      List<List<InitiatorPort>> each =
          TransportIdList.decode(request.ports()).stream()
              .map(id -> initiatorPorts(situation, id))
              .toList();
      return each.stream().anyMatch(List::isEmpty)
          ? Optional.empty()
          : Optional.of(each.stream().flatMap(List::stream).distinct().toList());
    } catch (MalformedDataException malformed) {
      return Optional.empty();
    }
  }

  /**
   * The initiator ports that a TransportID names: one, or, if it names a device, those of its ports
   * that have logged in [SIP-09, SIP-10]; none if it may not be registered.
   */
  public List<InitiatorPort> initiatorPorts(Situation situation, TransportId id) {
    if (id.format() == TransportId.DEVICE_NAME) {
      return situation.options().is(UnitOption.DEVICE_NAME, "accepted")
          ? id.iscsiName().map(name -> portsOf(situation, name)).orElse(List.of())
          : List.of();
    }
    return port(id).filter(port -> isWelcome(situation, port)).map(List::of).orElse(List.of());
  }

  private static Optional<InitiatorPort> port(TransportId id) {
    return id.isid().isPresent() && id.format() == TransportId.INITIATOR_PORT
        ? id.iscsiName()
            .filter(name -> !name.isEmpty())
            .map(name -> new InitiatorPort(name, id.isid().getAsLong()))
        : Optional.empty();
  }

  private static List<InitiatorPort> portsOf(Situation situation, String name) {
    return situation.visitors().stream().filter(port -> port.isNamed(name)).distinct().toList();
  }

  /** Whether an initiator port may be registered although it never logged in [SIP-10]. */
  public boolean isWelcome(Situation situation, InitiatorPort port) {
    return situation.options().is(UnitOption.STRANGER, "accepted")
        || situation.visitors().stream()
            .anyMatch(known -> situation.rules().nexuses().isSamePort(known, port));
  }

  /** The target ports that a registration is for: with ALL_TG_PT every one [ATP-02, ATP-03]. */
  public List<Integer> targetPorts(Situation situation, PrOutRequest request) {
    return request.allTargetPorts()
        ? allTargetPorts(situation)
        : List.of(situation.sender().targetPort());
  }

  /** Every target port. */
  public List<Integer> allTargetPorts(Situation situation) {
    return IntStream.rangeClosed(1, situation.options().targetPorts()).boxed().toList();
  }

  /** The nexuses between these initiator ports and these target ports. */
  public List<NexusId> nexuses(List<InitiatorPort> initiators, List<Integer> targetPorts) {
    return initiators.stream().flatMap(port -> nexuses(port, targetPorts)).toList();
  }

  private static Stream<NexusId> nexuses(InitiatorPort initiator, List<Integer> targetPorts) {
    return targetPorts.stream().map(port -> new NexusId(initiator, port));
  }
}
