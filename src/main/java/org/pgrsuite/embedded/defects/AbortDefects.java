package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.CommandSet;
import org.pgrsuite.embedded.EventRules;
import org.pgrsuite.embedded.LogicalUnit;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.OutActions;
import org.pgrsuite.embedded.PrOut;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.OperationCode;
import org.pgrsuite.spc.PrOutAction;

/** Units on which PREEMPT AND ABORT aborts too little, too much, or tells it wrongly. */
final class AbortDefects {
  private AbortDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.add(
        new Defect(
            "no-preempt-and-abort",
            "PAB-01",
            "There is no service action PREEMPT AND ABORT.",
            rules ->
                rules.with(
                    CommandSet.class,
                    rules
                        .commands()
                        .with(
                            OperationCode.PERSISTENT_RESERVE_OUT,
                            new PrOut(
                                OutActions.standard().without(PrOutAction.PREEMPT_AND_ABORT))))));
    defects.addAll(tooFew());
    defects.addAll(tooMany());
    defects.addAll(told());
    return defects;
  }

  private static List<Defect> tooFew() {
    return List.of(
        Aborting.of("aborts-nothing", "PAB-02", "aborts nothing.", act -> true, act -> List.of()),
        Aborting.of(
            "aborts-one-victim-of-a-shared-key",
            "PAB-02",
            "of a shared key aborts the commands of one initiator only.",
            act -> true,
            act -> Aborting.victims(act).stream().limit(1).toList()),
        Aborting.of(
            "aborts-holders-only",
            "PAB-06",
            "aborts nothing of a registrant that does not hold.",
            act -> !act.foundNothing() && !act.namesWhoReserved(),
            act -> List.of()),
        Aborting.of(
            "aborts-only-under-a-reservation",
            "PAB-06",
            "aborts nothing while nothing is reserved.",
            Act::foundNothing,
            act -> List.of()),
        Aborting.of(
            "aborts-nothing-for-key-zero",
            "PAB-07",
            "of key 0x0 aborts nothing.",
            act -> act.order().serviceActionKey().isZero(),
            act -> List.of()),
        Aborting.of(
            "aborts-only-who-reserved-for-key-zero",
            "PAB-07",
            "of key 0x0 aborts only commands of who made the reservation.",
            act -> act.order().serviceActionKey().isZero(),
            act ->
                Aborting.victims(act).stream()
                    .filter(each -> each.equals(act.reservation().reservedBy()))
                    .toList()));
  }

  private static List<Defect> tooMany() {
    return List.of(
        Aborting.of(
            "aborts-commands-of-all-registrants",
            "PAB-04",
            "aborts the commands of every other registrant.",
            act -> true,
            Aborting::others),
        Aborting.of(
            "aborts-commands-of-strangers",
            "PAB-04",
            "aborts the commands of initiators that are not registered, too.",
            act -> true,
            act -> Aborting.victimsAnd(act, act.strangers())),
        Slip.of(
            "preempt-aborts",
            "PRE-32",
            "PREEMPT aborts commands without an answer.",
            act -> act.is(PrOutAction.PREEMPT) && act.succeeds(),
            act -> Aborting.these(act, act.lost().stream().map(Registration::nexus).toList())),
        Slip.of(
            "clear-aborts",
            "CLR-11",
            "CLEAR aborts the commands of all others.",
            act -> act.is(PrOutAction.CLEAR) && act.succeeds(),
            act -> Aborting.these(act, Aborting.others(act))),
        refusedAborts());
  }

  private static Defect refusedAborts() {
    return Slip.leaking(
        "refused-preempt-and-abort-aborts",
        "PAB-08",
        "PREEMPT AND ABORT that ends with RESERVATION CONFLICT aborts.",
        act -> act.is(PrOutAction.PREEMPT_AND_ABORT),
        act -> {
          Aborting.others(act)
              .forEach(each -> act.before().rules().events().preempted(act.before().unit(), each));
          return act.before().state();
        });
  }

  private static Defect event(String name, String requirement, String sentence, EventRules wrong) {
    return Defect.replacing(EventRules.class, wrong, name, requirement, sentence);
  }

  private static List<Defect> told() {
    return List.of(
        event(
            "aborted-commands-are-not-told",
            "PAB-03",
            "With TAS 0 nobody learns that commands were aborted.",
            new EventRules() {
              @Override
              protected boolean isToldWhenAborted(LogicalUnit unit) {
                return false;
              }
            }),
        event(
            "aborted-commands-are-told-as-preempted",
            "PAB-03",
            "With TAS 0 a victim is told of aborted commands by RESERVATIONS PREEMPTED.",
            new EventRules() {
              @Override
              protected AdditionalSense abortedCode() {
                return AdditionalSense.RESERVATIONS_PREEMPTED;
              }
            }),
        event(
            "tas-is-not-looked-at",
            "PAB-03",
            "Aborted commands end without an answer although TAS is 1.",
            new EventRules() {
              @Override
              protected boolean isAnsweredWhenAborted(LogicalUnit unit) {
                return false;
              }
            }),
        event(
            "commands-cleared-without-a-command",
            "PAB-01",
            "PREEMPT AND ABORT tells victims of aborted commands where there were none.",
            new EventRules() {
              @Override
              public void preempted(LogicalUnit unit, NexusId victim) {
                super.preempted(unit, victim);
                unit.notify(
                    new Notice(victim, AdditionalSense.COMMANDS_CLEARED_BY_ANOTHER_INITIATOR));
              }
            }));
  }
}
