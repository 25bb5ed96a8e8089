package org.pgrsuite.embedded.defects;

import java.util.Optional;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;

/** Rules that leave one check of a parameter list out, in one service action. */
final class Unchecked {
  private Unchecked() {}

  /** SPEC_I_PT is not looked at. */
  static ParameterRules initiatorPorts(PrOutAction action) {
    return new ParameterRules() {
      @Override
      public Optional<Refusal> initiatorPorts(Situation situation, PrOutRequest request) {
        return request.action() == action
            ? Optional.empty()
            : super.initiatorPorts(situation, request);
      }
    };
  }

  /** ALL_TG_PT is not looked at. */
  static ParameterRules targetPorts(PrOutAction action) {
    return new ParameterRules() {
      @Override
      public Optional<Refusal> targetPorts(Situation situation, PrOutRequest request) {
        return request.action() == action
            ? Optional.empty()
            : super.targetPorts(situation, request);
      }
    };
  }

  /** APTPL is not looked at. */
  static ParameterRules persistence(PrOutAction action) {
    return new ParameterRules() {
      @Override
      public Optional<Refusal> persistence(Situation situation, PrOutRequest request) {
        return request.action() == action
            ? Optional.empty()
            : super.persistence(situation, request);
      }
    };
  }
}
