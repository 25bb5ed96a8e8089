package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.spc.ReservationType;

/**
 * Units on which PREEMPT AND ABORT aborts the wrong commands in one case, and the right elsewhere.
 */
final class AbortCaseDefects {
  private AbortCaseDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(spared());
    defects.addAll(sparedOfAll());
    defects.addAll(one());
    return defects;
  }

  private static Defect sparing(
      String name, String requirement, String sentence, Predicate<Act> when) {
    return Aborting.of(name, requirement, sentence + " aborts nothing.", when, act -> List.of());
  }

  private static List<Defect> spared() {
    return List.of(
        sparing(
            "holder-is-spared-if-all-hold-then",
            "PAB-02",
            "of the holder as an All Registrants type",
            act -> PreemptCase.ofTheHolder(act) && PreemptCase.type(act).isAllRegistrants()),
        sparing(
            "holder-of-registrants-only-is-spared-if-the-type-changes",
            "PAB-02",
            "of the holder of a Registrants Only type as another one",
            act ->
                PreemptCase.ofTheHolder(act)
                    && act.reservation().type().isRegistrantsOnly()
                    && act.changesType()),
        sparing(
            "holder-of-exclusive-access-is-spared-if-the-type-changes",
            "PAB-02",
            "of the holder of Exclusive Access as another type",
            act ->
                PreemptCase.ofTheHolder(act)
                    && act.found(ReservationType.EXCLUSIVE_ACCESS)
                    && act.changesType()),
        sparing(
            "holder-with-the-senders-key-is-spared",
            "PAB-02",
            "of the holder by a registrant with the same key",
            act -> PreemptCase.ofTheHolder(act) && PreemptCase.ofTheKeyQuoted(act)),
        sparing(
            "registrants-with-the-holders-key-are-spared",
            "PAB-06",
            "of the holder's own key",
            PreemptCase::ofItself),
        sparing(
            "registrants-with-the-senders-key-are-spared",
            "PAB-06",
            "of registrants by one that has the same key",
            act -> PreemptCase.ofRegistrants(act) && PreemptCase.ofTheKeyQuoted(act)),
        sparing(
            "registrants-are-spared-where-they-may-not-write",
            "PAB-06",
            "of a registrant under Write Exclusive or Exclusive Access",
            act ->
                PreemptCase.ofRegistrants(act) && !act.reservation().type().isRegistrantsOnly()));
  }

  /** Whether one is named of those that hold an All Registrants reservation. */
  static boolean ofOneOfAll(Act act) {
    return act.foundAllRegistrants() && !PreemptCase.namesZero(act);
  }

  private static List<Defect> sparedOfAll() {
    return List.of(
        sparing(
            "who-reserved-for-all-is-spared",
            "PAB-06",
            "of who made an All Registrants reservation",
            act -> ofOneOfAll(act) && act.namesWhoReserved()),
        sparing(
            "one-of-all-holders-of-exclusive-access-is-spared",
            "PAB-06",
            "of one holder of Exclusive Access All Registrants",
            act -> ofOneOfAll(act) && act.found(ReservationType.EXCLUSIVE_ACCESS_ALL_REGISTRANTS)),
        sparing(
            "one-of-all-holders-is-spared-by-who-reserved",
            "PAB-06",
            "of another holder by who made the All Registrants reservation",
            act -> ofOneOfAll(act) && act.byMaker()),
        sparing(
            "all-holders-are-spared-if-the-type-changes",
            "PAB-07",
            "of key 0x0 as another type",
            act -> PreemptCase.namesZero(act) && act.changesType()),
        sparing(
            "all-holders-are-spared-by-who-reserved",
            "PAB-07",
            "of key 0x0 by who made the reservation",
            act -> PreemptCase.namesZero(act) && act.byMaker()));
  }

  private static Defect firstOf(String name, String sentence, Predicate<Act> when) {
    return Aborting.of(
        name,
        "PAB-06",
        sentence + " with one key aborts the commands of one of them.",
        when,
        act -> Aborting.victims(act).stream().limit(1).toList());
  }

  private static List<Defect> one() {
    return List.of(
        firstOf(
            "one-of-several-registrants-is-aborted", "of registrants", PreemptCase::ofRegistrants),
        firstOf(
            "one-of-several-of-all-holders-is-aborted", "of holders", AbortCaseDefects::ofOneOfAll),
        firstOf(
            "one-of-several-is-aborted-while-nothing-is-reserved",
            "of registrants, while nothing is reserved,",
            Act::foundNothing));
  }
}
