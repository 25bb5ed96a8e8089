package org.pgrsuite.embedded.defects;

import static org.pgrsuite.embedded.defects.Refusing.Wrong.CDB;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.CONFLICT;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.GOOD;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.LENGTH;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;

/** Units that are wrong about whether ALL_TG_PT may be set. */
final class AllTargetPortDefects {
  private static final List<PrOutAction> REGISTERING =
      List.of(PrOutAction.REGISTER, PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY);
  private static final List<PrOutAction> IGNORING =
      List.of(
          PrOutAction.RESERVE,
          PrOutAction.RELEASE,
          PrOutAction.CLEAR,
          PrOutAction.PREEMPT,
          PrOutAction.PREEMPT_AND_ABORT);

  private AllTargetPortDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action : REGISTERING) {
      incapable(action).forEach(each -> defects.add(Lacking.ATP.in(each)));
    }
    for (PrOutAction action : IGNORING) {
      defects.addAll(ignored(action));
    }
    return defects;
  }

  private static boolean hasBit(Act act, PrOutAction action) {
    return act.is(action) && act.order().allTargetPorts();
  }

  private static List<Defect> incapable(PrOutAction action) {
    Refusing refused =
        new Refusing(
            "all-tg-pt-in-" + Slip.word(action),
            action.title() + " with ALL_TG_PT of a unit without ATP_C",
            "ATP-01",
            act -> hasBit(act, action));
    List<Defect> defects = new ArrayList<>(refused.wrongly(GOOD, CDB, CONFLICT, LENGTH));
    defects.add(refused.registering());
    defects.add(
        Defect.replacing(
            ParameterRules.class,
            Unchecked.targetPorts(action),
            "all-tg-pt-in-%s-is-not-looked-at".formatted(Slip.word(action)),
            "ATP-01",
            "A unit without ATP_C carries %s with ALL_TG_PT out.".formatted(action.title())));
    return defects;
  }

  private static List<Defect> ignored(PrOutAction action) {
    String name = "all-tg-pt-refused-in-" + Slip.word(action);
    Defect list =
        Slip.of(
            name,
            "ATP-04",
            action.title() + " with ALL_TG_PT ends with INVALID FIELD IN PARAMETER LIST.",
            act -> hasBit(act, action) && act.succeeds(),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST));
    return List.of(
        list,
        Lacking.ATP.in(
            Slip.of(
                name + "-without-atp-c",
                "ATP-04",
                action.title() + " with ALL_TG_PT ends with INVALID FIELD IN CDB without ATP_C.",
                act -> hasBit(act, action) && act.succeeds(),
                act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB))),
        Slip.of(
            "all-tg-pt-stops-" + Slip.word(action),
            "ATP-04",
            action.title() + " with ALL_TG_PT is GOOD and does nothing.",
            act -> hasBit(act, action) && act.succeeds(),
            Act::nothing));
  }
}
