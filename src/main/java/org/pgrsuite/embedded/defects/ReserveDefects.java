package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.NexusId;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Ruling;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that are wrong when somebody reserves. */
final class ReserveDefects {
  private ReserveDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      defects.addAll(of(type));
      defects.addAll(again(type));
    }
    defects.addAll(new Telling("reserving", "RESERVE", "RES-16", act -> isFirst(act)).needlessly());
    return defects;
  }

  private static boolean isFirst(Act act) {
    return act.is(PrOutAction.RESERVE) && act.succeeds() && act.foundNothing();
  }

  private static Ruling as(Act act, ReservationType type, NexusId holder) {
    return act.leaving(state -> state.withReservation(act.made(type, holder)));
  }

  private static List<Defect> of(ReservationType type) {
    List<Defect> defects = new ArrayList<>();
    String word = Slip.word(type);
    Predicate<Act> first = act -> isFirst(act) && act.order().type() == type.code();
    defects.add(
        Slip.of(
            "reserve-as-" + word + "-is-refused",
            "RES-01",
            "RESERVE as " + type.title() + " is refused although the type mask lists it.",
            first,
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)));
    defects.add(
        Slip.of(
            "reserve-as-" + word + "-does-nothing",
            "RES-01",
            "RESERVE as " + type.title() + " is GOOD and reserves nothing.",
            first,
            Act::nothing));
    for (ReservationType other : ReservationType.values()) {
      if (other != type) {
        defects.add(
            Slip.of(
                "reserve-as-" + word + "-makes-" + Slip.word(other),
                "RES-01",
                "RESERVE as %s makes %s reservation.".formatted(type.title(), Slip.a(other)),
                first,
                act -> as(act, other, act.before().sender())));
      }
    }
    return defects;
  }

  private static List<Defect> again(ReservationType type) {
    List<Defect> defects = new ArrayList<>();
    String word = Slip.word(type);
    defects.add(
        Slip.of(
            "holder-may-not-reserve-" + word + "-again",
            "RES-04",
            "RESERVE by the holder of the same " + type.title() + " reservation is refused.",
            act ->
                act.is(PrOutAction.RESERVE) && act.succeeds() && act.byMaker() && act.found(type),
            act -> Refusal.CONFLICT));
    defects.add(
        Slip.of(
            "holder-of-" + word + "-changes-the-type-by-reserving",
            "RES-05",
            "RESERVE by the holder of " + Slip.a(type) + " reservation changes its type.",
            act -> isRefusedByReservation(act) && act.byMaker() && act.found(type),
            ReserveDefects::taken));
    if (type.isAllRegistrants()) {
      defects.add(
          Slip.of(
              "other-holder-may-not-reserve-" + word + "-again",
              "RES-07",
              "RESERVE of the same %s reservation by another registrant is refused."
                  .formatted(type.title()),
              act ->
                  act.is(PrOutAction.RESERVE)
                      && act.succeeds()
                      && !act.byMaker()
                      && act.found(type),
              act -> Refusal.CONFLICT));
      defects.add(
          Slip.of(
              "other-holder-of-" + word + "-changes-the-type-by-reserving",
              "RES-08",
              "RESERVE by another holder of %s reservation changes its type."
                  .formatted(Slip.a(type)),
              act -> isRefusedByReservation(act) && !act.byMaker() && act.found(type),
              ReserveDefects::taken));
    } else {
      defects.add(
          Slip.of(
              "others-take-" + word + "-by-reserving",
              "RES-06",
              "RESERVE by another registrant takes " + Slip.a(type) + " reservation over.",
              act -> isRefusedByReservation(act) && act.byOtherRegistrant() && act.found(type),
              ReserveDefects::taken));
      defects.add(
          Slip.of(
              "others-reserve-" + word + "-in-vain",
              "RES-06",
              "RESERVE of the type that another one holds, %s, is GOOD and does nothing."
                  .formatted(type.title()),
              act ->
                  isRefusedByReservation(act)
                      && act.byOtherRegistrant()
                      && act.found(type)
                      && act.order().type() == type.code(),
              Act::nothing));
    }
    return defects;
  }

  private static boolean isRefusedByReservation(Act act) {
    return act.is(PrOutAction.RESERVE)
        && act.right().equals(Refusal.CONFLICT)
        && act.before().isRegistered()
        && !act.foundNothing()
        && OwnKey.isQuoted(act);
  }

  private static Ruling taken(Act act) {
    return ReservationType.of(act.order().type())
        .map(type -> as(act, type, act.before().sender()))
        .orElse(act.right());
  }
}
