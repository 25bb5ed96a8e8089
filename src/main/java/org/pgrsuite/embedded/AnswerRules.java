package org.pgrsuite.embedded;

import java.util.List;
import java.util.Optional;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.BytesBuilder;
import org.pgrsuite.spc.CapabilitiesData;
import org.pgrsuite.spc.FullStatusData;
import org.pgrsuite.spc.KeysData;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.ReservationData;
import org.pgrsuite.spc.ReservationKey;
import org.pgrsuite.spc.ReservationType;
import org.pgrsuite.spc.TransportId;

/** What PERSISTENT RESERVE IN returns. SPC-4 6.15. */
public class AnswerRules {
  /** PRGENERATION, the same in all answers and for every nexus [GEN-08, GEN-10]. */
  public long generation(Situation situation) {
    return situation.state().generation();
  }

  /** The answer to READ KEYS [IN-01, IN-02]. */
  public Bytes keys(Situation situation) {
    return new KeysData(generation(situation), listedKeys(situation)).encode();
  }

  /** One key a registration, equal ones too, in the order of registering [IN-03, IN-04]. */
  public List<ReservationKey> listedKeys(Situation situation) {
    return situation.state().registrations().stream().map(Registration::key).toList();
  }

  /** The answer to READ RESERVATION [IN-10, IN-11, IN-14]. */
  public Bytes reservation(Situation situation) {
    Optional<ReservationData.Reservation> held =
        situation
            .state()
            .reservation()
            .map(
                reservation ->
                    new ReservationData.Reservation(
                        reservationKey(situation, reservation),
                        reportedScope(reservation),
                        reportedType(reservation)));
    return new ReservationData(generation(situation), held).encode();
  }

  /**
   * The key that a reservation is reported with: the one that its holder is registered with now,
   * none under the All Registrants types [REG-08, REG-21, IN-12].
   */
  public ReservationKey reservationKey(Situation situation, Reservation held) {
    return held.type().isAllRegistrants()
        ? ReservationKey.ZERO
        : situation
            .registrationOf(held.reservedBy())
            .map(Registration::key)
            .orElse(ReservationKey.ZERO);
  }

  /** SCOPE of a reservation: LU_SCOPE. */
  public int reportedScope(Reservation held) {
    return 0;
  }

  /** TYPE of a reservation. */
  public int reportedType(Reservation held) {
    return held.type().code();
  }

  /** The answer to READ FULL STATUS [IN-22, IN-23]. */
  public Bytes fullStatus(Situation situation) {
    List<FullStatusData.Registration> descriptors =
        situation.state().registrations().stream()
            .map(registration -> descriptor(situation, registration))
            .toList();
    return new FullStatusData(generation(situation), descriptors).encode();
  }

  /** One descriptor of READ FULL STATUS; scope and type are zero for who is no holder [IN-24]. */
  public FullStatusData.Registration descriptor(Situation situation, Registration registration) {
    Optional<Reservation> held =
        situation.state().reservation().filter(any -> isReportedAsHolder(situation, registration));
    return new FullStatusData.Registration(
        registration.key(),
        false,
        held.isPresent(),
        held.map(this::reportedScope).orElse(0),
        held.map(this::reportedType).orElse(0),
        reportedTargetPort(registration.nexus()),
        transportId(registration.nexus().initiator()));
  }

  /** R_HOLDER: the holder's registration, or every one [IN-24, IN-25, IN-26]. */
  public boolean isReportedAsHolder(Situation situation, Registration registration) {
    return situation.rules().reservations().isHolder(situation, registration.nexus());
  }

  /** The port that the registration came through [IN-27]. */
  public int reportedTargetPort(NexusId nexus) {
    return nexus.targetPort();
  }

  /** An initiator port is named with its ISID [IN-28]. */
  public TransportId transportId(InitiatorPort initiator) {
    return TransportId.iscsiPort(initiator.name(), initiator.isid());
  }

  /** The answer to REPORT CAPABILITIES [IN-15, IN-16, IN-18 to IN-20]. */
  public Bytes capabilities(Situation situation) {
    CapabilityRules can = situation.rules().capabilities();
    BytesBuilder answer =
        new BytesBuilder(CapabilitiesData.LENGTH)
            .u16(0, CapabilitiesData.LENGTH)
            .bit(2, 0x80, can.replacesLostReservations())
            .bit(2, 0x10, can.handlesCompatibly())
            .bit(2, 0x08, can.registersListedInitiatorPorts())
            .bit(2, 0x04, can.registersOnAllTargetPorts())
            .bit(2, 0x01, can.persistsThroughPowerLoss())
            .bit(3, 0x80, can.hasTypeMask())
            .bit(3, can.allowCommands() << 4, true)
            .bit(3, 0x01, situation.state().persistent());
    for (ReservationType type : can.types(situation.options())) {
      answer.bit(CapabilitiesData.maskByte(type), CapabilitiesData.maskBit(type), true);
    }
    return answer.build();
  }

  /**
   * An answer as the allocation length limits it: its first bytes, however few, and nothing in it
   * altered [IN-05 to IN-09, IN-13, IN-21, IN-29, IN-30].
   */
  public Outcome limited(PrInAction action, Bytes answer, int allocationLength) {
    return Reply.data(answer.first(allocationLength));
  }
}
