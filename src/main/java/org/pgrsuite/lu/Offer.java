package org.pgrsuite.lu;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.pgrsuite.lu.ending.ConfigurationException;
import org.pgrsuite.lu.ending.NotConfiguredException;
import org.pgrsuite.lu.ending.NotSupportedException;
import org.pgrsuite.spc.CapabilitiesData;
import org.pgrsuite.spc.ReservationType;

/** What a logical unit may offer and scenarios ask for by a tag. */
public enum Offer {
  /** SPEC_I_PT. */
  SIP_C("SIP_C", CapabilitiesData::specifyInitiatorPortsCapable),
  /** ALL_TG_PT. */
  ATP_C("ATP_C", CapabilitiesData::allTargetPortsCapable),
  /** APTPL. */
  PTPL_C("PTPL_C", CapabilitiesData::persistThroughPowerLossCapable),
  /** Compatible handling of RESERVE and RELEASE. */
  CRH("CRH", CapabilitiesData::compatibleReservationHandling),
  /** REPLACE LOST RESERVATION. */
  RLR_C("RLR_C", CapabilitiesData::replaceLostReservationCapable),
  /** A valid type mask. */
  TMV("TMV", CapabilitiesData::typeMaskValid),
  /** Write Exclusive in the type mask. */
  WR_EX(ReservationType.WRITE_EXCLUSIVE),
  /** Exclusive Access in the type mask. */
  EX_AC(ReservationType.EXCLUSIVE_ACCESS),
  /** Write Exclusive Registrants Only in the type mask. */
  WR_EX_RO(ReservationType.WRITE_EXCLUSIVE_REGISTRANTS_ONLY),
  /** Exclusive Access Registrants Only in the type mask. */
  EX_AC_RO(ReservationType.EXCLUSIVE_ACCESS_REGISTRANTS_ONLY),
  /** Write Exclusive All Registrants in the type mask. */
  WR_EX_AR(ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS),
  /** Exclusive Access All Registrants in the type mask. */
  EX_AC_AR(ReservationType.EXCLUSIVE_ACCESS_ALL_REGISTRANTS),
  /** The service action, which no bit announces. */
  READ_FULL_STATUS("READ-FULL-STATUS"),
  /** The service action, which no bit announces. */
  REGISTER_AND_MOVE("REGISTER-AND-MOVE"),
  /** The suite itself logs initiators in and out. */
  LOGOUT("logout"),
  /** The data of writes can be held up, so that they are in progress for a time. */
  COMMANDS_IN_PROGRESS("commands-in-progress"),
  /** There can be a fourth initiator, or a second session of one of the three. */
  FOUR_INITIATORS("4-initiators"),
  /** There can be 32 initiators. */
  THIRTY_TWO_INITIATORS("32-initiators"),
  /** There can be 64 initiators. */
  SIXTY_FOUR_INITIATORS("64-initiators"),
  /** One initiator port reaches the unit through two ports of the target. */
  TWO_TARGET_PORTS("2-target-ports"),
  /** The initiators reach a second logical unit, too. */
  TWO_UNITS("2-units"),
  /** EXTENDED COPY(LID1) copies blocks from the unit under test to the second one. */
  COPY_BETWEEN_UNITS("copy-between-units"),
  /** Units that do not exist can be addressed. */
  ANY_LUN("any-LUN"),
  /** LOGICAL UNIT RESET. */
  RESET("reset"),
  /** A medium that can be removed, unless an initiator prevents it. */
  REMOVABLE_MEDIUM("removable-medium"),
  /** The suite can switch the target off and on. */
  POWER_CYCLE("power-cycle"),
  /** Task aborted status can be switched on and off in the Control mode page. */
  TAS("TAS"),
  /** No unit attention on release can be switched on and off in the Control mode page. */
  NUAR("NUAR"),
  /** Software write protect can be switched on and off in the Control mode page. */
  SWP("SWP"),
  /** Descriptor format sense data can be switched on and off in the Control mode page. */
  D_SENSE("D_SENSE");

  private final String tag;
  private final Optional<Predicate<CapabilitiesData>> bit;

  Offer(String tag) {
    this.tag = tag;
    this.bit = Optional.empty();
  }

  Offer(ReservationType type) {
    this.tag = name();
    this.bit = Optional.of(capabilities -> capabilities.types().contains(type));
  }

  Offer(String tag, Predicate<CapabilitiesData> bit) {
    this.tag = tag;
    this.bit = Optional.of(bit);
  }

  /**
   * The offer of this name, as tags write it behind {@code @needs-}.
   *
   * @throws ConfigurationException if there is none
   */
  public static Offer named(String tag) {
    return Arrays.stream(values())
        .filter(each -> each.tag.equals(tag))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "@needs-"
                        + tag
                        + " is no capability; write one of "
                        + Arrays.asList(values())));
  }

  /** The bit of the type mask for this type. */
  public static Offer of(ReservationType type) {
    return switch (type) {
      case WRITE_EXCLUSIVE -> WR_EX;
      case EXCLUSIVE_ACCESS -> EX_AC;
      case WRITE_EXCLUSIVE_REGISTRANTS_ONLY -> WR_EX_RO;
      case EXCLUSIVE_ACCESS_REGISTRANTS_ONLY -> EX_AC_RO;
      case WRITE_EXCLUSIVE_ALL_REGISTRANTS -> WR_EX_AR;
      case EXCLUSIVE_ACCESS_ALL_REGISTRANTS -> EX_AC_AR;
    };
  }

  /** Whether paths and settings offer it, so that others to the same unit may do. */
  private boolean isOfThePaths() {
    return switch (this) {
      case LOGOUT,
          COMMANDS_IN_PROGRESS,
          FOUR_INITIATORS,
          THIRTY_TWO_INITIATORS,
          SIXTY_FOUR_INITIATORS,
          TWO_TARGET_PORTS,
          TWO_UNITS,
          ANY_LUN,
          POWER_CYCLE ->
          true;
      default -> false;
    };
  }

  /**
   * Why a scenario does not apply that asks for this, or for the lack of it.
   *
   * @param lack why it is not there; nothing if it is, and the scenario asks for the lack
   */
  RuntimeException missing(Optional<String> lack) {
    if (isOfThePaths()) {
      return new NotConfiguredException(
          "not run: " + lack.orElse("the paths offer " + this + ", and it is about those without"));
    }
    return lack.map(reason -> new NotSupportedException(tag, "not supported: " + reason))
        .orElseGet(
            () ->
                new NotSupportedException("no-" + tag, "does not apply: the unit offers " + this));
  }

  /** Whether what is offered deals with names of initiator ports. */
  boolean needsPortNames() {
    return this == SIP_C || this == READ_FULL_STATUS || this == REGISTER_AND_MOVE;
  }

  /** What announces it in REPORT CAPABILITIES; nothing if only a probe tells. */
  Optional<Predicate<CapabilitiesData>> bit() {
    return bit;
  }

  /** The name, as tags write it. */
  @Override
  public String toString() {
    return tag;
  }
}
