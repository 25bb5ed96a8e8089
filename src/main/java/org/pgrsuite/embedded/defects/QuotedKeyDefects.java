package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.spc.PrOutAction;

/** Units that do not look who sends a service action, and with which key. */
final class QuotedKeyDefects {
  private QuotedKeyDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(strangers(PrOutAction.RESERVE, "RES-02"));
    defects.addAll(strangers(PrOutAction.RELEASE, "REL-14"));
    defects.addAll(strangers(PrOutAction.CLEAR, "CLR-05"));
    defects.addAll(strangers(PrOutAction.PREEMPT, "PRE-25"));
    defects.addAll(strangers(PrOutAction.PREEMPT_AND_ABORT, "PAB-01"));
    defects.addAll(registrants(PrOutAction.RESERVE, "RES-03"));
    defects.addAll(registrants(PrOutAction.CLEAR, "CLR-06"));
    defects.addAll(registrants(PrOutAction.PREEMPT, "PRE-24"));
    defects.addAll(registrants(PrOutAction.PREEMPT_AND_ABORT, "PAB-01"));
    defects.addAll(
        new QuotedKey(
                PrOutAction.RELEASE,
                "release-of-the-holder",
                "RELEASE of the holder",
                "REL-11",
                Situation::isHolder)
            .byRegistrants());
    defects.addAll(
        new QuotedKey(
                PrOutAction.RELEASE,
                "release-of-another-registrant",
                "RELEASE of a registrant that does not hold the reservation",
                "REL-12",
                situation -> isReserved(situation) && !situation.isHolder())
            .byRegistrants());
    defects.addAll(
        new QuotedKey(
                PrOutAction.RELEASE,
                "release-of-nothing",
                "RELEASE of a registrant while nothing is reserved",
                "REL-13",
                situation -> !isReserved(situation))
            .byRegistrants());
    return defects;
  }

  private static boolean isReserved(Situation situation) {
    return situation.state().reservation().isPresent();
  }

  /** With and without a reservation. */
  private static List<Defect> strangers(PrOutAction action, String requirement) {
    List<Defect> defects = new ArrayList<>();
    String who = " of an initiator that is not registered";
    List<Defect> reserved =
        new QuotedKey(
                action,
                Slip.word(action) + "-of-the-unregistered",
                action.title() + who,
                requirement,
                QuotedKeyDefects::isReserved)
            .byStrangers();
    // The reservation itself keeps a RESERVE out whose key nobody looked at.
    defects.addAll(reserved.subList(action == PrOutAction.RESERVE ? 1 : 0, reserved.size()));
    defects.addAll(
        new QuotedKey(
                action,
                Slip.word(action) + "-of-the-unregistered-without-reservation",
                action.title() + who + ", while nothing is reserved,",
                requirement,
                situation -> !isReserved(situation))
            .byStrangers());
    return defects;
  }

  private static List<Defect> registrants(PrOutAction action, String requirement) {
    return new QuotedKey(
            action,
            Slip.word(action) + "-of-a-registrant",
            action.title() + " of a registrant",
            requirement,
            situation -> true)
        .byRegistrants();
  }
}
