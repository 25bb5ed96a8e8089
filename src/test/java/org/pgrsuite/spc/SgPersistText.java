package org.pgrsuite.spc;

import java.util.Set;
import java.util.stream.Collectors;

/** Decoded answers as sg_persist 1.46 prints them, to compare the two. */
public final class SgPersistText {
  private SgPersistText() {}

  /** Answer of READ KEYS. */
  public static String of(KeysData data) {
    String generation = "  PR generation=0x" + Long.toHexString(data.generation());
    int number = data.keys().size();
    if (number == 0) {
      return generation + ", there are NO registered reservation keys\n";
    }
    String follow = number == 1 ? " key follows:\n" : " keys follow:\n";
    return data.keys().stream()
        .map(key -> "    0x" + Long.toHexString(key.value()) + "\n")
        .collect(
            Collectors.joining(
                "", generation + ", " + number + " registered reservation" + follow, ""));
  }

  /** Answer of READ RESERVATION. */
  public static String of(ReservationData data) {
    String generation = "  PR generation=0x" + Long.toHexString(data.generation());
    return data.reservation()
        .map(held -> generation + ", Reservation follows:\n" + of(held))
        .orElse(generation + ", there is NO reservation held\n");
  }

  private static String of(ReservationData.Reservation held) {
    String scope = held.scope() == 0 ? "LU_SCOPE" : "scope " + held.scope();
    String type = ReservationType.of(held.type()).map(SgPersistText::name).orElse("?");
    String key = Long.toHexString(held.key().value());
    return "    Key=0x" + key + "\n    scope: " + scope + ",  type: " + type + "\n";
  }

  /** Answer of REPORT CAPABILITIES. */
  public static String of(CapabilitiesData data) {
    return """
        Report capabilities response:
          Replace Lost Reservation Capable(RLR_C): %d
          Compatible Reservation Handling(CRH): %d
          Specify Initiator Ports Capable(SIP_C): %d
          All Target Ports Capable(ATP_C): %d
          Persist Through Power Loss Capable(PTPL_C): %d
          Type Mask Valid(TMV): %d
          Allow Commands: %d
          Persist Through Power Loss Active(PTPL_A): %d
            Support indicated in Type mask:
        """
            .formatted(
                bit(data.replaceLostReservationCapable()),
                bit(data.compatibleReservationHandling()),
                bit(data.specifyInitiatorPortsCapable()),
                bit(data.allTargetPortsCapable()),
                bit(data.persistThroughPowerLossCapable()),
                bit(data.typeMaskValid()),
                data.allowCommands(),
                bit(data.persistThroughPowerLossActivated()))
        + mask(data.types());
  }

  /** Answer of READ FULL STATUS. */
  public static String of(FullStatusData data) {
    String generation = "  PR generation=0x" + Long.toHexString(data.generation()) + "\n";
    if (data.registrations().isEmpty()) {
      return generation + "  No full status descriptors\n";
    }
    return data.registrations().stream()
        .map(SgPersistText::of)
        .collect(Collectors.joining("", generation, ""));
  }

  private static String of(FullStatusData.Registration registration) {
    return "    Key=0x"
        + Long.toHexString(registration.key().value())
        + (registration.allTargetPorts()
            ? "\n      All target ports bit set"
            : "\n      All target ports bit clear\n      Relative port address: 0x"
                + Integer.toHexString(registration.relativeTargetPort()))
        + (registration.holder() ? holder(registration) : "\n      not reservation holder")
        + "\n      Transport Id of initiator:"
        + "\n        iSCSI world wide unique port id: "
        + registration.transportId()
        + "\n";
  }

  private static String holder(FullStatusData.Registration registration) {
    String type = ReservationType.of(registration.type()).map(SgPersistText::name).orElse("?");
    return "\n      << Reservation holder >>\n      scope: LU_SCOPE,  type: " + type;
  }

  private static String mask(Set<ReservationType> types) {
    return mask(types, ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS)
        + mask(types, ReservationType.EXCLUSIVE_ACCESS_REGISTRANTS_ONLY)
        + mask(types, ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY)
        + mask(types, ReservationType.EXCLUSIVE_ACCESS)
        + mask(types, ReservationType.WRITE_EXCLUSIVE)
        + mask(types, ReservationType.EXCLUSIVE_ACCESS_ALL_REGISTRANTS);
  }

  private static String mask(Set<ReservationType> types, ReservationType type) {
    return "      " + name(type) + ": " + bit(types.contains(type)) + "\n";
  }

  private static String name(ReservationType type) {
    return type.title()
        .replace(" Registrants Only", ", registrants only")
        .replace(" All Registrants", ", all registrants");
  }

  private static int bit(boolean set) {
    return set ? 1 : 0;
  }
}
