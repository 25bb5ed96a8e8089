package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.UnitOptions;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that tell the wrong initiators of a release, of a holder that unregisters, of CLEAR. */
final class AttentionDefects {
  private static final AdditionalSense RELEASED = AdditionalSense.RESERVATIONS_RELEASED;

  private AttentionDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      defects.addAll(released(type));
      defects.addAll(unregistered(type));
    }
    defects.addAll(vain());
    defects.addAll(cleared());
    defects.add(
        Defect.replacing(
            AttentionRules.class,
            new AttentionRules() {
              @Override
              public void establish(
                  UnitOptions options, List<AdditionalSense> pending, AdditionalSense code) {
                pending.add(code);
                pending.add(code);
              }
            },
            "unit-attentions-come-twice",
            "PRE-03",
            "Every unit attention is reported twice."));
    return defects;
  }

  private static boolean isShared(ReservationType type) {
    return type.isRegistrantsOnly() || type.isAllRegistrants();
  }

  private static List<Defect> released(ReservationType type) {
    String requirement =
        type.isAllRegistrants() ? "REL-04" : type.isRegistrantsOnly() ? "REL-03" : "REL-02";
    Telling telling =
        new Telling(
            "releasing-" + Slip.word(type),
            "RELEASE of " + Slip.a(type) + " reservation",
            requirement,
            act -> act.is(PrOutAction.RELEASE) && act.byHolder() && act.found(type));
    if (!isShared(type)) {
      return telling.needlessly();
    }
    List<Defect> defects = new ArrayList<>(telling.wrongly(RELEASED));
    defects.add(telling.onlyOne(RELEASED));
    return defects;
  }

  private static List<Defect> unregistered(ReservationType type) {
    String requirement =
        switch (type) {
          case WRITE_EXCLUSIVE -> "UNR-02";
          case EXCLUSIVE_ACCESS -> "UNR-03";
          case WRITE_EXCLUSIVE_REGISTRANTS_ONLY -> "UNR-04";
          case EXCLUSIVE_ACCESS_REGISTRANTS_ONLY -> "UNR-05";
          default -> "UNR-06";
        };
    Telling telling =
        new Telling(
            "unregistering-holder-of-" + Slip.word(type),
            "Unregistering of who holds " + Slip.a(type) + " reservation",
            requirement,
            act -> act.unregisters() && act.found(type) && act.byMaker());
    if (!type.isRegistrantsOnly()) {
      return telling.needlessly();
    }
    List<Defect> defects = new ArrayList<>(telling.wrongly(RELEASED));
    defects.add(telling.onlyOne(RELEASED));
    return defects;
  }

  private static Telling event(
      String event, String sentence, String requirement, Predicate<Act> when) {
    return new Telling(event, sentence, requirement, when);
  }

  private static List<Defect> vain() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(
        event(
                "unregistering-of-others",
                "Unregistering of a registrant that holds nothing",
                "UNR-01",
                act -> act.unregisters() && act.foundOneHolder() && act.byOtherRegistrant())
            .needlessly());
    defects.addAll(
        event(
                "unregistering-of-other-holders",
                "Unregistering of a registrant that did not make the reservation of all",
                "UNR-07",
                act -> act.unregisters() && act.foundAllRegistrants() && !act.byMaker())
            .needlessly());
    defects.addAll(
        event(
                "releasing-in-vain",
                "RELEASE of what another one holds",
                "REL-06",
                act -> act.is(PrOutAction.RELEASE) && act.foundOneHolder() && !act.byHolder())
            .needlessly());
    defects.addAll(
        event(
                "releasing-nothing",
                "RELEASE while nothing is reserved",
                "REL-08",
                act -> act.is(PrOutAction.RELEASE) && act.foundNothing())
            .needlessly());
    defects.addAll(
        event(
                "reserving-again",
                "RESERVE of what the sender holds",
                "RES-04",
                act -> act.is(PrOutAction.RESERVE) && !act.foundNothing() && act.byMaker())
            .needlessly());
    defects.addAll(
        event(
                "reserving-what-all-hold",
                "RESERVE of what all registrants hold",
                "RES-07",
                act -> act.is(PrOutAction.RESERVE) && act.foundAllRegistrants() && !act.byMaker())
            .needlessly());
    return defects;
  }

  private static List<Defect> cleared() {
    AdditionalSense right = AdditionalSense.RESERVATIONS_PREEMPTED;
    List<Defect> defects = new ArrayList<>();
    Telling reserved =
        event(
            "clearing-a-reservation",
            "CLEAR of a reservation",
            "CLR-04",
            act -> act.is(PrOutAction.CLEAR) && !act.foundNothing());
    Telling registered =
        event(
            "clearing-registrations",
            "CLEAR while nothing is reserved",
            "CLR-04",
            act -> act.is(PrOutAction.CLEAR) && act.foundNothing());
    defects.addAll(reserved.wrongly(right));
    defects.add(reserved.onlyOne(right));
    defects.addAll(registered.wrongly(right));
    defects.add(registered.onlyOne(right));
    defects.add(
        Slip.of(
            "former-holder-is-not-told-of-clear",
            "CLR-04",
            "The holder is not told that a registrant cleared.",
            act -> act.is(PrOutAction.CLEAR) && act.succeeds() && act.byOtherRegistrant(),
            act ->
                act.telling(
                    act.notices().stream()
                        .filter(
                            each ->
                                act.before()
                                    .state()
                                    .reservation()
                                    .filter(held -> held.reservedBy().equals(each.receiver()))
                                    .isEmpty())
                        .toList())));
    return defects;
  }
}
