package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units on which plain PREEMPT aborts in one case, and rightly nothing elsewhere. */
final class PlainPreemptAbortDefects {
  private PlainPreemptAbortDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      defects.add(
          aborting(
              "of-a-registrant-under-" + Slip.word(type),
              "of a registrant under " + Slip.a(type) + " reservation",
              act -> act.found(type) && !act.namesWhoReserved() && !PreemptCase.namesZero(act)));
    }
    for (ReservationType type :
        List.of(
            ReservationType.WRITE_EXCLUSIVE,
            ReservationType.EXCLUSIVE_ACCESS_REGISTRANTS_ONLY,
            ReservationType.WRITE_EXCLUSIVE_ALL_REGISTRANTS,
            ReservationType.EXCLUSIVE_ACCESS_ALL_REGISTRANTS)) {
      defects.add(
          aborting(
              "of-who-made-" + Slip.word(type),
              "of who made " + Slip.a(type) + " reservation",
              act -> act.found(type) && act.namesWhoReserved()));
    }
    defects.add(
        aborting("while-nothing-is-reserved", "while nothing is reserved", Act::foundNothing));
    defects.add(aborting("of-all-holders", "of key 0x0", PreemptCase::namesZero));
    defects.add(
        aborting(
            "bystanders-of-a-change-of-type",
            "of the holder as another type, commands of bystanders,",
            act -> PreemptCase.ofTheHolder(act) && act.changesType(),
            Act::remainingOthers));
    defects.add(
        aborting(
            "bystanders-of-a-registrant",
            "of a registrant, commands of bystanders,",
            PreemptCase::ofRegistrants,
            Act::remainingOthers));
    return defects;
  }

  private static Defect aborting(String name, String sentence, Predicate<Act> when) {
    return aborting(
        name, sentence, when, act -> act.lost().stream().map(Registration::nexus).toList());
  }

  private static Defect aborting(
      String name, String sentence, Predicate<Act> when, Function<Act, List<NexusId>> whose) {
    return Slip.of(
        "preempt-aborts-" + name,
        "PRE-32",
        "PREEMPT " + sentence + " aborts.",
        act -> act.is(PrOutAction.PREEMPT) && act.succeeds() && when.test(act),
        act -> Aborting.these(act, whose.apply(act)));
  }
}
