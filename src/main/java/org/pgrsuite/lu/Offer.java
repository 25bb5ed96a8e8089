package org.pgrsuite.lu;

import java.util.Arrays;
import java.util.function.Predicate;
import org.pgrsuite.spc.CapabilitiesData;

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
  /** The service action, which no bit announces. */
  READ_FULL_STATUS("READ-FULL-STATUS"),
  /** The service action, which no bit announces. */
  REGISTER_AND_MOVE("REGISTER-AND-MOVE"),
  /** The commands RESERVE and RELEASE of SPC-2. */
  RESERVE("RESERVE"),
  /** The suite itself logs initiators in and out. */
  LOGOUT("logout"),
  /** An initiator name can log in with a second ISID. */
  FOUR_INITIATORS("4-initiators"),
  /** Task aborted status can be switched on and off in the Control mode page. */
  TAS("TAS"),
  /** No unit attention on release can be switched on and off in the Control mode page. */
  NUAR("NUAR");

  private final String tag;
  private final Predicate<CapabilitiesData> bit;

  Offer(String tag) {
    this(tag, null);
  }

  Offer(String tag, Predicate<CapabilitiesData> bit) {
    this.tag = tag;
    this.bit = bit;
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

  /** Whether a bit of REPORT CAPABILITIES announces it; else a probe tells. */
  boolean hasBit() {
    return bit != null;
  }

  boolean isAnnouncedBy(CapabilitiesData capabilities) {
    return bit.test(capabilities);
  }

  /** The name, as tags write it. */
  @Override
  public String toString() {
    return tag;
  }
}
