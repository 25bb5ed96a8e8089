package org.pgrsuite.embedded.defects;

import org.pgrsuite.embedded.CapabilityRules;
import org.pgrsuite.embedded.UnitOptions;

/** A unit that lacks a capability, or has one, which the standard unit has, or lacks. */
enum Lacking {
  /** No SPEC_I_PT. */
  SIP {
    @Override
    CapabilityRules rules() {
      return new CapabilityRules() {
        @Override
        public boolean registersListedInitiatorPorts(UnitOptions options) {
          return false;
        }
      };
    }
  },
  /** No ALL_TG_PT. */
  ATP {
    @Override
    CapabilityRules rules() {
      return new CapabilityRules() {
        @Override
        public boolean registersOnAllTargetPorts(UnitOptions options) {
          return false;
        }
      };
    }
  },
  /** No APTPL. */
  PTPL {
    @Override
    CapabilityRules rules() {
      return new CapabilityRules() {
        @Override
        public boolean persistsThroughPowerLoss(UnitOptions options) {
          return false;
        }
      };
    }
  },
  /** With REPLACE LOST RESERVATION. */
  NOT_RLR {
    @Override
    CapabilityRules rules() {
      return new CapabilityRules() {
        @Override
        public boolean replacesLostReservations(UnitOptions options) {
          return true;
        }
      };
    }
  };

  abstract CapabilityRules rules();

  /** The same defect in such a unit. */
  Defect in(Defect defect) {
    return new Defect(
        defect.name(),
        defect.requirement(),
        defect.sentence(),
        standard -> defect.rules().apply(standard.with(CapabilityRules.class, rules())));
  }
}
