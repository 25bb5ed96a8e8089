package org.pgrsuite.embedded;

import java.util.Set;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrInAction;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** What the unit can do, and what it says of it. SPC-4 6.15.4, tables 207 to 209. */
public class CapabilityRules {
  /** RLR_C: REPLACE LOST RESERVATION is supported [RLR-01]. */
  public boolean replacesLostReservations(UnitOptions options) {
    return options.is(UnitOption.RLR);
  }

  /** CRH: RESERVE and RELEASE of a registrant do no harm [IN-19]. */
  public boolean handlesCompatibly(UnitOptions options) {
    return options.is(UnitOption.CRH);
  }

  /** SIP_C: SPEC_I_PT is supported [SIP-02]. */
  public boolean registersListedInitiatorPorts(UnitOptions options) {
    return options.is(UnitOption.SIP);
  }

  /** ATP_C: ALL_TG_PT is supported [ATP-01]. */
  public boolean registersOnAllTargetPorts(UnitOptions options) {
    return options.is(UnitOption.ATP);
  }

  /** PTPL_C: APTPL is supported [APTPL-01, APTPL-12]. */
  public boolean persistsThroughPowerLoss(UnitOptions options) {
    return options.is(UnitOption.PTPL);
  }

  /** TMV: the type mask is valid [IN-17]. */
  public boolean hasTypeMask(UnitOptions options) {
    return options.is(UnitOption.TMV);
  }

  /**
   * ALLOW COMMANDS, as the unit behaves [IN-20, ACC-23, ACC-24, ACC-28, ACC-32]: 5 if REPORT
   * SUPPORTED OPERATION CODES is never kept out; else 4 if TEST UNIT READY and RECEIVE COPY RESULTS
   * are never kept out, and MODE SENSE and the like not under the Write Exclusive types; 3 and 2
   * keep out more; 1 says less, 0 nothing.
   */
  public int allowCommands(UnitOptions options) {
    if (options.is(UnitOption.TUR, "conflict") || options.is(UnitOption.ALLOW_COMMANDS, "unsaid")) {
      return 0;
    }
    boolean copies = options.is(UnitOption.COPY_RESULTS, "allowed");
    boolean configuration =
        options.is(UnitOption.CONFIG, "allowed") && options.is(UnitOption.DEFECTS, "allowed");
    if (configuration && options.is(UnitOption.OPCODES, "allowed")) {
      return 5;
    }
    if (configuration) {
      return copies ? 4 : 3;
    }
    boolean nothing =
        options.is(UnitOption.CONFIG, "conflict") && options.is(UnitOption.DEFECTS, "conflict");
    return nothing && !copies ? 2 : 1;
  }

  /** The types in the type mask, which RESERVE and PREEMPT take [IN-17, RES-11]. */
  public Set<ReservationType> types(UnitOptions options) {
    return options.types();
  }

  /** Whether the unit has a command, if there is one that runs it [ERR-10, SPEC2-01]. */
  public boolean has(UnitOptions options, int operationCode) {
    return switch (operationCode) {
      case OperationCode.PERSISTENT_RESERVE_IN, OperationCode.PERSISTENT_RESERVE_OUT ->
          options.is(UnitOption.PR);
      case OperationCode.RESERVE_6,
          OperationCode.RESERVE_10,
          OperationCode.RELEASE_6,
          OperationCode.RELEASE_10 ->
          options.is(UnitOption.SPC2);
      default -> Assortment.has(options, operationCode);
    };
  }

  /** Whether PERSISTENT RESERVE IN has a service action [IN-31]. */
  public boolean has(UnitOptions options, PrInAction action) {
    return action != PrInAction.READ_FULL_STATUS || options.is(UnitOption.READ_FULL_STATUS);
  }

  /** Whether PERSISTENT RESERVE OUT has a service action [RLR-01]. */
  public boolean has(UnitOptions options, PrOutAction action) {
    return switch (action) {
      case REGISTER_AND_MOVE -> options.is(UnitOption.MOVE);
      case REPLACE_LOST_RESERVATION -> replacesLostReservations(options);
      default -> true;
    };
  }
}
