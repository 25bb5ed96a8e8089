package org.pgrsuite.embedded.defects;

import static org.pgrsuite.embedded.defects.Refusing.Wrong.CDB;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.CONFLICT;
import static org.pgrsuite.embedded.defects.Refusing.Wrong.GOOD;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.ParameterRules;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;

/** Units that treat APTPL and PTPL_A wrongly. */
final class PersistenceDefects {
  private static final List<PrOutAction> REGISTERING =
      List.of(PrOutAction.REGISTER, PrOutAction.REGISTER_AND_IGNORE_EXISTING_KEY);

  private PersistenceDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action : REGISTERING) {
      incapable(action).forEach(each -> defects.add(Lacking.PTPL.in(each)));
      defects.addAll(activating(action));
    }
    for (PrOutAction action :
        List.of(PrOutAction.RESERVE, PrOutAction.RELEASE, PrOutAction.PREEMPT)) {
      defects.add(
          changing(
              Slip.word(action) + "-ends-persistence",
              "APTPL-03",
              "%s without APTPL ends persistence.".formatted(action.title()),
              act -> act.is(action),
              false));
    }
    defects.add(
        changing(
            "persistence-is-for-ever",
            "APTPL-03",
            "A registration without APTPL does not end persistence.",
            act -> act.registers() && act.before().state().persistent(),
            true));
    defects.add(
        changing(
            "others-do-not-end-persistence",
            "APTPL-03",
            "A new registrant without APTPL does not end persistence.",
            act -> act.registers() && act.byStranger() && act.before().state().persistent(),
            true));
    defects.addAll(refused());
    defects.add(
        Lacking.PTPL.in(
            Defect.replacing(
                AnswerRules.class,
                new AnswerRules() {
                  @Override
                  protected boolean isReportedPersistent(Situation situation) {
                    return true;
                  }
                },
                "ptpl-a-without-ptpl-c",
                "APTPL-12",
                "PTPL_A is set although PTPL_C is not.")));
    return defects;
  }

  private static boolean activates(Act act, PrOutAction action) {
    return act.is(action) && act.order().activatesPersistence();
  }

  private static List<Defect> incapable(PrOutAction action) {
    Refusing refused =
        new Refusing(
            "aptpl-in-" + Slip.word(action),
            action.title() + " with APTPL of a unit without PTPL_C",
            "APTPL-01",
            act -> activates(act, action));
    List<Defect> defects = new ArrayList<>(refused.wrongly(GOOD, CDB, CONFLICT));
    defects.add(refused.registering());
    defects.add(
        Defect.replacing(
            ParameterRules.class,
            Unchecked.persistence(action),
            "aptpl-in-%s-is-not-looked-at".formatted(Slip.word(action)),
            "APTPL-01",
            "A unit without PTPL_C carries %s with APTPL out.".formatted(action.title())));
    return defects;
  }

  private static List<Defect> activating(PrOutAction action) {
    return List.of(
        Slip.of(
            "aptpl-in-%s-is-refused".formatted(Slip.word(action)),
            "APTPL-02",
            "A unit with PTPL_C refuses APTPL in %s.".formatted(action.title()),
            act -> act.succeeds() && activates(act, action),
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_PARAMETER_LIST)),
        changing(
            "aptpl-in-%s-does-not-show".formatted(Slip.word(action)),
            "APTPL-02",
            "%s with APTPL does not set PTPL_A.".formatted(action.title()),
            act -> activates(act, action),
            false),
        Slip.of(
            "aptpl-in-%s-does-not-register".formatted(Slip.word(action)),
            "APTPL-02",
            "%s with APTPL activates persistence and registers nobody.".formatted(action.title()),
            act -> act.succeeds() && activates(act, action),
            act -> act.leaving(state -> act.before().state().withPersistent(true))));
  }

  private static Defect changing(
      String name, String requirement, String sentence, Predicate<Act> when, boolean persistent) {
    return Slip.of(
        name,
        requirement,
        sentence,
        act -> act.succeeds() && when.test(act),
        act -> act.leaving(state -> state.withPersistent(persistent)));
  }

  private static List<Defect> refused() {
    return List.of(
        Slip.leaking(
            "refused-registration-ends-persistence",
            "APTPL-04",
            "A REGISTER that is refused ends persistence.",
            act -> act.registers() && !act.order().activatesPersistence(),
            act -> act.before().state().withPersistent(false)),
        Slip.leaking(
            "refused-registration-activates-persistence",
            "APTPL-04",
            "A REGISTER with APTPL that is refused activates persistence.",
            act -> act.registers() && act.order().activatesPersistence(),
            act -> act.before().state().withPersistent(true)));
  }
}
