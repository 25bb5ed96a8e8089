package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Change;
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

  private static Defect aborting(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, List<NexusId>> whose) {
    return Slip.of(
        name,
        requirement,
        sentence,
        act -> act.is(PrOutAction.PREEMPT_AND_ABORT) && act.succeeds() && when.test(act),
        act -> new Change(act.after(), act.notices(), whose.apply(act)));
  }

  private static List<NexusId> victims(Act act) {
    return act.right() instanceof Change change ? change.aborted() : List.of();
  }

  private static List<Defect> tooFew() {
    return List.of(
        aborting(
            "aborts-nothing",
            "PAB-02",
            "PREEMPT AND ABORT aborts nothing.",
            act -> true,
            act -> List.of()),
        aborting(
            "aborts-one-victim-of-a-shared-key",
            "PAB-02",
            "PREEMPT AND ABORT of a shared key aborts the commands of one initiator only.",
            act -> true,
            act -> victims(act).stream().limit(1).toList()),
        aborting(
            "aborts-holders-only",
            "PAB-06",
            "PREEMPT AND ABORT aborts nothing of a registrant that does not hold.",
            act -> !act.foundNothing() && !act.namesWhoReserved(),
            act -> List.of()),
        aborting(
            "aborts-only-under-a-reservation",
            "PAB-06",
            "PREEMPT AND ABORT aborts nothing while nothing is reserved.",
            Act::foundNothing,
            act -> List.of()),
        aborting(
            "aborts-nothing-for-key-zero",
            "PAB-07",
            "PREEMPT AND ABORT of key 0x0 aborts nothing.",
            act -> act.order().serviceActionKey().isZero(),
            act -> List.of()),
        aborting(
            "aborts-only-who-reserved-for-key-zero",
            "PAB-07",
            "PREEMPT AND ABORT of key 0x0 aborts only commands of who made the reservation.",
            act -> act.order().serviceActionKey().isZero(),
            act ->
                victims(act).stream()
                    .filter(each -> each.equals(act.reservation().reservedBy()))
                    .toList()));
  }

  private static List<NexusId> registered(Act act) {
    return act.before().state().registrations().stream()
        .map(Registration::nexus)
        .filter(each -> !act.before().isSender(each))
        .toList();
  }

  private static List<Defect> tooMany() {
    return List.of(
        aborting(
            "aborts-commands-of-all-registrants",
            "PAB-04",
            "PREEMPT AND ABORT aborts the commands of every other registrant.",
            act -> true,
            AbortDefects::registered),
        aborting(
            "aborts-commands-of-strangers",
            "PAB-04",
            "PREEMPT AND ABORT aborts the commands of initiators that are not registered, too.",
            act -> true,
            act -> {
              List<NexusId> all = new ArrayList<>(victims(act));
              all.addAll(act.strangers());
              return all;
            }),
        Slip.of(
            "preempt-aborts",
            "PRE-32",
            "PREEMPT aborts commands without an answer.",
            act -> act.is(PrOutAction.PREEMPT) && act.succeeds(),
            act ->
                new Change(
                    act.after(),
                    act.notices(),
                    act.lost().stream().map(Registration::nexus).toList())),
        Slip.of(
            "clear-aborts",
            "CLR-11",
            "CLEAR aborts the commands of all others.",
            act -> act.is(PrOutAction.CLEAR) && act.succeeds(),
            act -> new Change(act.after(), act.notices(), registered(act))),
        refusedAborts());
  }

  private static Defect refusedAborts() {
    return Slip.leaking(
        "refused-preempt-and-abort-aborts",
        "PAB-08",
        "PREEMPT AND ABORT that ends with RESERVATION CONFLICT aborts.",
        act -> act.is(PrOutAction.PREEMPT_AND_ABORT),
        act -> {
          registered(act)
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
