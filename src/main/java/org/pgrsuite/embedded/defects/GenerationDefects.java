package org.pgrsuite.embedded.defects;

import java.util.List;
import org.pgrsuite.embedded.GenerationRules;
import org.pgrsuite.embedded.PrOutRequest;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;

/** Units whose PRgeneration is off. */
final class GenerationDefects {
  private GenerationDefects() {}

  static List<Defect> list() {
    return List.of(
        counting(PrOutAction.RESERVE, true, "reserve-raises-generation", "GEN-06"),
        counting(PrOutAction.RELEASE, true, "release-raises-generation", "GEN-07"),
        counting(PrOutAction.CLEAR, false, "clear-keeps-generation", "GEN-05"));
  }

  private static Defect counting(
      PrOutAction action, boolean counted, String name, String requirement) {
    GenerationRules wrong =
        new GenerationRules() {
          @Override
          public boolean isCounted(Situation before, PrOutRequest request) {
            return request.action() == action ? counted : super.isCounted(before, request);
          }
        };
    return Defect.replacing(
        GenerationRules.class,
        wrong,
        name,
        requirement,
        "%s %s PRgeneration.".formatted(action.title(), counted ? "raises" : "does not raise"));
  }
}
