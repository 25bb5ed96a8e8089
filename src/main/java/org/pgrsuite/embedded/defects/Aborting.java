package org.pgrsuite.embedded.defects;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.spc.PrOutAction;

/** Whose commands a service action aborts, and defects in it. */
final class Aborting {
  private Aborting() {}

  /** PREEMPT AND ABORT aborts the commands of these, in one case. */
  static Defect of(
      String name,
      String requirement,
      String sentence,
      Predicate<Act> when,
      Function<Act, List<NexusId>> whose) {
    return Slip.of(
        name,
        requirement,
        "PREEMPT AND ABORT " + sentence,
        act -> act.is(PrOutAction.PREEMPT_AND_ABORT) && act.succeeds() && when.test(act),
        act -> these(act, whose.apply(act)));
  }

  /** Whose commands it should abort. */
  static List<NexusId> victims(Act act) {
    return act.right() instanceof Change change ? change.aborted() : List.of();
  }

  /** Everybody who was registered, but for the sender. */
  static List<NexusId> others(Act act) {
    return act.before().state().registrations().stream()
        .map(Registration::nexus)
        .filter(each -> !act.before().isSender(each))
        .toList();
  }

  /** It does what it should, and aborts the commands of these alone. */
  static Ruling these(Act act, List<NexusId> whose) {
    return new Change(act.after(), act.notices(), whose);
  }

  /** Those whose commands it should abort, and these. */
  static List<NexusId> victimsAnd(Act act, List<NexusId> more) {
    return Stream.concat(victims(act).stream(), more.stream()).toList();
  }
}
