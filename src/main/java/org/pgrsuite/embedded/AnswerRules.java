package org.pgrsuite.embedded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pgrsuite.spc.AdditionalSense;
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
  /** Room for the longest name that there may be, as some units have it for every name. */
  private static final int MORE_PADDING = 256;

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
    List<ReservationKey> keys =
        new ArrayList<>(situation.state().registrations().stream().map(Registration::key).toList());
    if (situation.options().is(UnitOption.KEY_ORDER, "reversed")) {
      Collections.reverse(keys);
    }
    return keys;
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
    Bytes answer = new ReservationData(generation(situation), held).encode();
    return held.isPresent() && situation.options().is(UnitOption.OBSOLETE_DATA, "any")
        ? withObsoleteBytes(answer)
        : answer;
  }

  /** Bytes 16 to 19, 22 and 23 may hold anything [IN-14]. */
  private static Bytes withObsoleteBytes(Bytes answer) {
    byte[] bytes = answer.toArray();
    for (int offset : new int[] {16, 17, 18, 19, 22, 23}) {
      bytes[offset] = 0x55;
    }
    return Bytes.copyOf(bytes);
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
    List<FullStatusData.Registration> descriptors = new ArrayList<>();
    for (Registration registration : reportedRegistrations(situation)) {
      descriptors.add(descriptor(situation, registration));
    }
    return new FullStatusData(generation(situation), descriptors).encode();
  }

  /**
   * The registrations that have a descriptor: all; but of those that were made together with
   * ALL_TG_PT only the first, or each [ATP-05].
   */
  public List<Registration> reportedRegistrations(Situation situation) {
    if (situation.options().is(UnitOption.ATP_STATUS, "each")) {
      return situation.state().registrations();
    }
    List<Registration> reported = new ArrayList<>();
    for (Registration each : situation.state().registrations()) {
      boolean covered =
          each.allTargetPorts()
              && reported.stream().anyMatch(other -> isOfOnePort(situation, other, each));
      if (!covered) {
        reported.add(each);
      }
    }
    return reported;
  }

  private static boolean isOfOnePort(Situation situation, Registration one, Registration other) {
    return one.allTargetPorts()
        && one.key().equals(other.key())
        && situation
            .rules()
            .nexuses()
            .isSamePort(one.nexus().initiator(), other.nexus().initiator());
  }

  /** ALL_TG_PT of a descriptor [ATP-05]. */
  public boolean isReportedForAllPorts(Situation situation, Registration registration) {
    return registration.allTargetPorts() && situation.options().is(UnitOption.ATP_STATUS, "one");
  }

  /** One descriptor of READ FULL STATUS; scope and type are zero for who is no holder [IN-24]. */
  public FullStatusData.Registration descriptor(Situation situation, Registration registration) {
    Optional<Reservation> held =
        isReportedAsHolder(situation, registration)
            ? situation.state().reservation()
            : Optional.empty();
    return new FullStatusData.Registration(
        registration.key(),
        isReportedForAllPorts(situation, registration),
        held.isPresent(),
        held.map(this::reportedScope).orElse(0),
        held.map(this::reportedType).orElse(0),
        reportedTargetPort(registration.nexus()),
        transportId(situation.options(), registration.nexus().initiator()));
  }

  /**
   * R_HOLDER: the holder's registration, or every one [IN-24, IN-25, IN-26]; a descriptor for all
   * target ports speaks for each of them.
   */
  public boolean isReportedAsHolder(Situation situation, Registration registration) {
    return situation.rules().reservations().isHolder(situation, registration.nexus())
        || isReportedForAllPorts(situation, registration)
            && holdsThroughAnotherPort(situation, registration);
  }

  private static boolean holdsThroughAnotherPort(Situation situation, Registration registration) {
    return situation.state().registrations().stream()
        .filter(each -> each.allTargetPorts() && isOfOnePort(situation, registration, each))
        .anyMatch(each -> situation.rules().reservations().isHolder(situation, each.nexus()));
  }

  /** The port that the registration came through [IN-27]. */
  public int reportedTargetPort(NexusId nexus) {
    return nexus.targetPort();
  }

  /** An initiator port is named with its ISID, or its device alone [IN-28]. */
  public TransportId transportId(UnitOptions options, InitiatorPort initiator) {
    TransportId id =
        options.is(UnitOption.TRANSPORT_ID, "device")
            ? TransportId.iscsiDevice(initiator.name())
            : initiator.transportId();
    return options.is(UnitOption.PADDING, "more") ? id.padded(MORE_PADDING) : id;
  }

  /** The answer to REPORT CAPABILITIES [IN-15, IN-16, IN-18 to IN-20]. */
  public Bytes capabilities(Situation situation) {
    CapabilityRules can = claimed(situation);
    UnitOptions options = situation.options();
    BytesBuilder answer =
        new BytesBuilder(CapabilitiesData.LENGTH)
            .u16(0, CapabilitiesData.LENGTH)
            .bit(2, 0x80, can.replacesLostReservations(options))
            .bit(2, 0x10, can.handlesCompatibly(options))
            .bit(2, 0x08, can.registersListedInitiatorPorts(options))
            .bit(2, 0x04, can.registersOnAllTargetPorts(options))
            .bit(2, 0x01, can.persistsThroughPowerLoss(options))
            .bit(3, 0x80, can.hasTypeMask(options))
            .bit(3, can.allowCommands(options) << 4, true)
            .bit(3, 0x01, isReportedPersistent(situation));
    for (ReservationType type : reportedTypes(options, can)) {
      answer.bit(CapabilitiesData.maskByte(type), CapabilitiesData.maskBit(type), true);
    }
    return answer.build();
  }

  /** The capabilities that are reported: those that the unit has [IN-18, IN-19, IN-20]. */
  protected CapabilityRules claimed(Situation situation) {
    return situation.rules().capabilities();
  }

  /** PTPL_A [APTPL-02, APTPL-03, APTPL-12]. */
  protected boolean isReportedPersistent(Situation situation) {
    return situation.state().persistent();
  }

  /** The type mask; without TMV it is empty [IN-17]. */
  protected Set<ReservationType> reportedTypes(UnitOptions options, CapabilityRules can) {
    return can.hasTypeMask(options) ? can.types(options) : Set.of();
  }

  /**
   * An answer as the allocation length limits it: its first bytes, however few, and nothing in it
   * altered [IN-05, IN-07, IN-09, IN-13, IN-29, IN-30]. Units may treat lengths below 8 and keys
   * that are cut off otherwise [IN-06, IN-08, IN-21].
   */
  public Outcome limited(
      UnitOptions options, PrInAction action, Bytes answer, int allocationLength) {
    int least = action == PrInAction.REPORT_CAPABILITIES ? 6 : 8;
    boolean tooShort = allocationLength > 0 && allocationLength < least;
    if (tooShort && options.is(UnitOption.SHORT, "refused")) {
      return Refusal.illegalRequest(AdditionalSense.INVALID_FIELD_IN_CDB);
    }
    boolean nothing = tooShort && options.is(UnitOption.SHORT, "none");
    boolean wholeKeys = action == PrInAction.READ_KEYS && options.is(UnitOption.CUT, "whole");
    int most = wholeKeys ? allocationLength / 8 * 8 : allocationLength;
    return Reply.data(answer.first(nothing ? 0 : most));
  }
}
