package org.pgrsuite.lu;

import java.util.Optional;
import java.util.OptionalInt;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.path.ScsiPath;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.Command;
import org.pgrsuite.spc.InquiryData;
import org.pgrsuite.spc.TransportId;
import org.pgrsuite.spc.TransportIdList;
import org.pgrsuite.spc.UnitNames;

/**
 * The I_T nexus of an initiator, by the names of its two ends: the initiator port as a TransportID
 * (SPC-4 7.6.4), and the relative identifier of the target port. For the thread of the scenario.
 */
public final class Nexus {
  private static final int UNNAMED_PORT = 1;

  private final Initiator initiator;
  private final Channel channel;
  private Optional<TransportId> learned = Optional.empty();
  private OptionalInt lastTargetPort = OptionalInt.empty();

  /** Of this initiator, whose path this is. */
  Nexus(Initiator initiator, Channel channel) {
    this.initiator = initiator;
    this.channel = channel;
  }

  /**
   * The name of the initiator port, if the path knows it.
   *
   * @throws NotConfiguredException if not
   */
  TransportId initiatorPort() {
    return known()
        .orElseThrow(
            () ->
                new NotConfiguredException(
                    "not run: the path of initiator "
                        + initiator
                        + " does not know the name of its initiator port"));
  }

  boolean knowsInitiatorPort() {
    return known().isPresent();
  }

  /** What the unit calls the initiator port; counts where the path does not know better. */
  void learnInitiatorPort(TransportId id) {
    learned = Optional.of(id);
  }

  private Optional<TransportId> known() {
    return TransportId.ofPortName(channel.description().initiatorPort()).or(() -> learned);
  }

  /**
   * Whether a TransportID names the initiator port. One of a device, without an ISID, may stand for
   * it.
   *
   * @throws NotConfiguredException if the path does not know the name of its initiator port
   */
  public boolean isNamed(TransportId id) {
    TransportId own = initiatorPort();
    return id.isSamePort(own)
        || id.format() == TransportId.DEVICE_NAME
            && id.protocol() == TransportId.ISCSI
            && id.iscsiName().equals(own.iscsiName());
  }

  /** Whether a parameter list holds the name of the initiator port. */
  boolean isNamedIn(Bytes parameterList) {
    return known()
        .filter(port -> parameterList.plainHex().contains(port.raw().plainHex()))
        .isPresent();
  }

  /**
   * The relative target port identifier, from the Device Identification page.
   *
   * @throws NotSupportedException if the page has none
   */
  public int relativeTargetPort() {
    return knownTargetPort()
        .orElseThrow(
            () ->
                new NotSupportedException(
                    "relative target port",
                    "not supported: the unit names no relative target port in VPD page 83h on the path of "
                        + initiator));
  }

  /** Whether the target calls its port by this identifier; of one that names no port 1 does. */
  boolean isAtTargetPort(int relativeTargetPort) {
    return knownTargetPort().orElse(UNNAMED_PORT) == relativeTargetPort;
  }

  /** As the unit says now; of an initiator that is logged out, as it said last. */
  private OptionalInt knownTargetPort() {
    if (channel.isOpen() || lastTargetPort.isEmpty()) {
      lastTargetPort =
          UnitNames.relativeTargetPort(
              initiator
                  .mustDo(
                      InquiryData.vitalProductData(UnitNames.DEVICE_IDENTIFICATION_PAGE),
                      "the relative target port identifier is needed")
                  .dataIn());
    }
    return lastTargetPort;
  }

  /**
   * This REGISTER AND MOVE, to this nexus; both keys stay. Of a target that names no port it goes
   * to the first.
   *
   * @throws NotConfiguredException if the path does not know the name of its initiator port
   */
  Command movedHere(Command registerAndMove) {
    return TransportIdList.moving(
        registerAndMove, knownTargetPort().orElse(UNNAMED_PORT), initiatorPort());
  }

  /**
   * The same ports, and another logical unit of the target.
   *
   * @throws NotConfiguredException if the path leads to one unit only
   */
  ScsiPath at(int lun) {
    return channel
        .at(lun)
        .orElseThrow(
            () ->
                new NotConfiguredException(
                    "not run: the path of " + initiator + " leads to one logical unit only"));
  }

  boolean reachesAnyLun() {
    return channel.at(0).isPresent();
  }
}
