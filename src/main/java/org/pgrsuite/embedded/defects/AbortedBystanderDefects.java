package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;

/** Units on which PREEMPT AND ABORT aborts too much in one case, and rightly elsewhere. */
final class AbortedBystanderDefects {
  private AbortedBystanderDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(tooMany());
    defects.addAll(elsewhere());
    return defects;
  }

  private static Defect abortingAlso(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, List<NexusId>> whom) {
    return Aborting.of(
        name, requirement, sentence, when, act -> Aborting.victimsAnd(act, whom.apply(act)));
  }

  private static List<Defect> tooMany() {
    return List.of(
        abortingAlso(
            "bystanders-are-aborted-if-the-type-changes",
            "PAB-04",
            "of the holder as another type aborts the commands of bystanders.",
            act -> PreemptCase.ofTheHolder(act) && act.changesType(),
            Act::remainingOthers),
        abortingAlso(
            "bystanders-are-aborted-by-a-registrant-that-names-itself",
            "PAB-04",
            "of the own key of who does not hold aborts the commands of all others.",
            act -> PreemptCase.ofTheKeyQuoted(act) && !act.namesWhoReserved(),
            Act::remainingOthers),
        abortingAlso(
            "bystanders-are-aborted-by-the-holder-that-keeps-its-type",
            "PAB-05",
            "of the holder's own key with the same type aborts the commands of others.",
            act -> PreemptCase.ofItself(act) && !act.changesType(),
            Act::remainingOthers),
        abortingAlso(
            "bystanders-are-aborted-by-who-reserved-for-all",
            "PAB-04",
            "of one holder by who made the All Registrants reservation aborts those of all others.",
            act -> AbortCaseDefects.ofOneOfAll(act) && act.byMaker(),
            Act::remainingOthers),
        abortingAlso(
            "strangers-are-aborted-with-registrants",
            "PAB-04",
            "of a registrant aborts the commands of initiators that are not registered.",
            PreemptCase::ofRegistrants,
            Act::strangers),
        abortingAlso(
            "strangers-are-aborted-with-all-holders",
            "PAB-04",
            "of key 0x0 aborts the commands of initiators that are not registered.",
            PreemptCase::namesZero,
            Act::strangers),
        ownAborted("of-itself", "of the holder's own key", PreemptCase::ofItself),
        ownAborted(
            "of-its-like",
            "of the holder by a registrant with the same key",
            act -> PreemptCase.ofTheHolder(act) && PreemptCase.ofTheKeyQuoted(act)),
        ownAborted("of-all-holders", "of key 0x0", PreemptCase::namesZero));
  }

  private static Defect ownAborted(String name, String sentence, Predicate<Act> when) {
    return abortingAlso(
            "senders-commands-are-aborted-by-a-preempt-" + name,
            "PAB-05",
            sentence + " aborts the other commands of its sender.",
            when,
            act -> List.of(act.before().sender()))
        .on("delay=1");
  }

  private static List<Defect> elsewhere() {
    return List.of(
        Defect.replacing(
            EventRules.class,
            new EventRules() {
              @Override
              public void preempted(LogicalUnit unit, NexusId victim) {
                unit.ofTarget().forEach(each -> super.preempted(each, victim));
              }
            },
            "commands-to-every-unit-are-aborted",
            "PAB-04",
            "PREEMPT AND ABORT aborts the commands of its victims to every logical unit."),
        Defect.replacing(
                EventRules.class,
                new EventRules() {
                  @Override
                  protected void liftPrevention(LogicalUnit unit, NexusId victim) {
                    if (unit.state()
                        .reservation()
                        .filter(each -> each.type().isAllRegistrants())
                        .isEmpty()) {
                      super.liftPrevention(unit, victim);
                    }
                  }
                },
                "prevention-by-holders-of-one-reservation-stays",
                "PAB-11",
                "PREEMPT AND ABORT lifts no prevention of medium removal under All Registrants types.")
            .on("removable=1"));
  }
}
