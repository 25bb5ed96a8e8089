package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.ReservationType;

/**
 * Units that tell the wrong initiators of a preempt, or the wrong thing.
 *
 * @param by PREEMPT or PREEMPT AND ABORT
 */
record PreemptAttentionDefects(Preempting by) {
  private static final AdditionalSense LOST = AdditionalSense.REGISTRATIONS_PREEMPTED;
  private static final AdditionalSense RELEASED = AdditionalSense.RESERVATIONS_RELEASED;

  List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    Predicate<Act> takes = PreemptHolderDefects::takes;
    defects.addAll(lost("telling-the-holder", "of the holder", "PRE-03", takes));
    defects.addAll(
        lost(
            "telling-a-registrant",
            "of a registrant",
            "PRE-06",
            PreemptRegistrantDefects::another));
    defects.addAll(
        lost(
            "telling-a-registrant-without-reservation",
            "of a registrant, while nothing is reserved,",
            "PRE-07",
            PreemptRegistrantDefects::unreserved));
    defects.addAll(lost("telling-all", "of all with key 0x0", "PRE-13", this::ofAll));
    defects.add(
        by.telling("telling-all", "of all with key 0x0", "PRE-13", this::ofAll).onlyOne(LOST));
    defects.addAll(
        lost(
            "telling-one-of-all-holders",
            "of one of all holders",
            "PRE-14",
            PreemptRegistrantDefects::oneOfAll));
    defects.addAll(
        lost(
            "telling-who-made-it-for-all",
            "of who made the reservation of all",
            "PRE-15",
            PreemptRegistrantDefects::makerOfAll));
    defects.add(
        by.telling("of-a-shared-key", "of a shared key", "PRE-21", Act::succeeds).onlyOne(LOST));
    defects.addAll(
        by.telling(
                "keeping-the-type",
                "of the holder that keeps the type",
                "PRE-04",
                takes.and(act -> !act.changesType()))
            .needlessly());
    for (ReservationType type : ReservationType.values()) {
      if (!type.isAllRegistrants()) {
        defects.addAll(changed(type));
        defects.addAll(itself(type));
      }
    }
    defects.add(onlyRegistrantsOnly());
    return defects;
  }

  private boolean ofAll(Act act) {
    return act.succeeds() && act.order().serviceActionKey().isZero();
  }

  private List<Defect> lost(String name, String sentence, String requirement, Predicate<Act> when) {
    return by.telling(name, sentence, requirement, when).wrongly(LOST);
  }

  private List<Defect> changed(ReservationType type) {
    return by.telling(
            "changing-" + Slip.word(type),
            "of the holder of " + Slip.a(type) + " reservation that changes the type",
            "PRE-05",
            act -> PreemptHolderDefects.takes(act) && act.found(type) && act.changesType())
        .wrongly(RELEASED);
  }

  private List<Defect> itself(ReservationType type) {
    Predicate<Act> self =
        act -> act.succeeds() && act.found(type) && act.byMaker() && act.namesWhoReserved();
    Telling changing =
        by.telling(
            "of-itself-changing-" + Slip.word(type),
            "of the holder of " + Slip.a(type) + " reservation of itself with another type",
            "PRE-17",
            self.and(Act::changesType));
    Telling keeping =
        by.telling(
            "of-itself-keeping-" + Slip.word(type),
            "of the holder of " + Slip.a(type) + " reservation of itself with the same type",
            "PRE-18",
            self.and(act -> !act.changesType()));
    List<Defect> defects = new ArrayList<>(changing.wrongly(RELEASED));
    defects.add(changing.onlyOne(RELEASED));
    defects.addAll(keeping.needlessly());
    return defects;
  }

  /** As one target did it: others are told only if the old type was Registrants Only. */
  private Defect onlyRegistrantsOnly() {
    return by.slip(
        "changing-the-type-tells-under-registrants-only-alone",
        "PRE-05",
        "of the holder tells the others only if the old type was Registrants Only.",
        act -> PreemptHolderDefects.takes(act) && !act.reservation().type().isRegistrantsOnly(),
        act ->
            act.telling(
                act.notices().stream().filter(each -> !each.code().equals(RELEASED)).toList()));
  }
}
