package org.pgrsuite.embedded;

import java.util.Set;
import org.pgrsuite.spc.ReservationType;

/** What the unit says it can do: REPORT CAPABILITIES. SPC-4 6.15.4, tables 207 to 209. */
public class CapabilityRules {
  /** RLR_C: REPLACE LOST RESERVATION is supported [RLR-01]. */
  public boolean replacesLostReservations() {
    return false;
  }

  /** CRH: RESERVE and RELEASE of a registrant are compatible with persistent reservations. */
  public boolean handlesCompatibly() {
    return false;
  }

  /** SIP_C: SPEC_I_PT is supported [SIP-02]. */
  public boolean registersListedInitiatorPorts() {
    return false;
  }

  /** ATP_C: ALL_TG_PT is supported [ATP-01]. */
  public boolean registersOnAllTargetPorts() {
    return false;
  }

  /** PTPL_C: APTPL is supported [APTPL-01, APTPL-12]. */
  public boolean persistsThroughPowerLoss() {
    return false;
  }

  /** TMV: the type mask is valid [IN-17]. */
  public boolean hasTypeMask() {
    return true;
  }

  /**
   * ALLOW COMMANDS [IN-20]: 100b says that TEST UNIT READY and RECEIVE COPY RESULTS are never kept
   * out, and MODE SENSE and the like not under the Write Exclusive types.
   */
  public int allowCommands() {
    return 4;
  }

  /** The types in the type mask, which RESERVE and PREEMPT take [IN-17, RES-11]. */
  public Set<ReservationType> types(UnitOptions options) {
    return options.types();
  }
}
