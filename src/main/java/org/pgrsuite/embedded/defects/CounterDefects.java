package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AnswerRules;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.GenerationRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.Bytes;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.Status;

/** Units whose PRgeneration moves where nothing was changed, or is not one value for everybody. */
final class CounterDefects {
  private CounterDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (PrOutAction action : KeyCheck.ACTIONS) {
      defects.add(
          refused(
              Slip.word(action) + "-in-conflict-raises-generation",
              action.title() + " raises PRgeneration although it ends with RESERVATION CONFLICT.",
              act -> act.is(action) && act.right().equals(Refusal.CONFLICT)));
      defects.add(
          refused(
              Slip.word(action) + "-in-error-raises-generation",
              action.title() + " raises PRgeneration although it ends with CHECK CONDITION.",
              act ->
                  act.is(action)
                      && act.right() instanceof Refusal refusal
                      && refusal.status() == Status.CHECK_CONDITION));
    }
    defects.addAll(readings());
    defects.addAll(events());
    defects.add(atItsEnd("generation-stops-at-its-end", "PRgeneration stays at FFFFFFFFh."));
    return defects;
  }

  private static Defect atItsEnd(String name, String sentence) {
    return Defect.replacing(
            GenerationRules.class,
            new GenerationRules() {
              @Override
              public long next(long value) {
                return value == 0xFFFF_FFFFL ? value : super.next(value);
              }
            },
            name,
            "GEN-13",
            sentence)
        .on("generation=4294967293");
  }

  private static Defect refused(String name, String sentence, Predicate<Act> when) {
    return Slip.leaking(name, "GEN-09", sentence, when, act -> risen(act.before().state()));
  }

  private static UnitState risen(UnitState state) {
    return state.withGeneration(state.generation() + 1 & 0xFFFF_FFFFL);
  }

  private static List<Defect> readings() {
    return List.of(
        answering(
            "read-keys-raises-generation",
            "GEN-08",
            "READ KEYS raises PRgeneration.",
            new AnswerRules() {
              @Override
              public Bytes keys(Situation situation) {
                situation.unit().become(risen(situation.state()));
                return super.keys(situation);
              }
            }),
        answering(
            "read-reservation-raises-generation",
            "GEN-08",
            "READ RESERVATION raises PRgeneration.",
            new AnswerRules() {
              @Override
              public Bytes reservation(Situation situation) {
                situation.unit().become(risen(situation.state()));
                return super.reservation(situation);
              }
            }),
        answering(
            "report-capabilities-raises-generation",
            "GEN-08",
            "REPORT CAPABILITIES raises PRgeneration.",
            new AnswerRules() {
              @Override
              public Bytes capabilities(Situation situation) {
                situation.unit().become(risen(situation.state()));
                return super.capabilities(situation);
              }
            }),
        answering(
            "read-full-status-raises-generation",
            "GEN-08",
            "READ FULL STATUS raises PRgeneration.",
            new AnswerRules() {
              @Override
              public Bytes fullStatus(Situation situation) {
                situation.unit().become(risen(situation.state()));
                return super.fullStatus(situation);
              }
            }),
        answering(
            "read-reservation-reports-generation-zero",
            "GEN-10",
            "READ RESERVATION always reports PRgeneration 0.",
            new AnswerRules() {
              @Override
              public Bytes reservation(Situation situation) {
                return super.reservation(withGeneration(situation, 0));
              }
            }),
        answering(
            "read-full-status-reports-the-next-generation",
            "GEN-10",
            "READ FULL STATUS reports a PRgeneration that is one higher.",
            new AnswerRules() {
              @Override
              public Bytes fullStatus(Situation situation) {
                long next = situation.state().generation() + 1;
                return super.fullStatus(withGeneration(situation, next));
              }
            }),
        answering(
            "generation-zero-for-unregistered",
            "GEN-10",
            "An initiator that is not registered reads PRgeneration 0.",
            new AnswerRules() {
              @Override
              public long generation(Situation situation) {
                return situation.isRegistered() ? super.generation(situation) : 0;
              }
            }));
  }

  private static Situation withGeneration(Situation situation, long generation) {
    return new Situation(
        situation.unit(), situation.state().withGeneration(generation), situation.sender());
  }

  private static Defect answering(
      String name, String requirement, String sentence, AnswerRules wrong) {
    return Defect.replacing(AnswerRules.class, wrong, name, requirement, sentence);
  }

  private static List<Defect> events() {
    return List.of(
        Event.logout(
            "logout-raises-generation",
            "GEN-14",
            "An initiator that logs out raises PRgeneration.",
            (state, lost) -> risen(state)),
        Event.reset(
            "reset-zeroes-generation",
            "GEN-14",
            "A logical unit reset sets PRgeneration to 0.",
            state -> state.withGeneration(0)),
        Defect.replacing(
            EventRules.class,
            new EventRules() {
              @Override
              public void powerCycle(LogicalUnit unit) {
                long old = unit.state().generation();
                super.powerCycle(unit);
                unit.become(unit.state().withGeneration(old));
              }
            },
            "generation-survives-power-loss",
            "GEN-12",
            "PRgeneration is restored after a power cycle."));
  }
}
