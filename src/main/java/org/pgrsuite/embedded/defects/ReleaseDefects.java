package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that are wrong when somebody releases; who is told of it is elsewhere. */
final class ReleaseDefects {
  private ReleaseDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      defects.addAll(byHolder(type));
      defects.addAll(type.isAllRegistrants() ? byOtherHolder(type) : byOthers(type));
    }
    defects.addAll(others());
    return defects;
  }

  static boolean releases(Act act) {
    return act.is(PrOutAction.RELEASE) && act.succeeds() && act.byHolder();
  }

  static boolean isInvalid(Act act) {
    return act.is(PrOutAction.RELEASE)
        && act.right()
            .equals(
                Refusal.illegalRequest(AdditionalSense.INVALID_RELEASE_OF_PERSISTENT_RESERVATION));
  }

  private static List<Defect> byHolder(ReservationType type) {
    String word = Slip.word(type);
    Predicate<Act> right = act -> releases(act) && act.found(type) && act.byMaker();
    Predicate<Act> wrong =
        act -> isInvalid(act) && act.found(type) && act.byMaker() && act.order().scope() == 0;
    String wrongly = "RELEASE of " + Slip.a(type) + " reservation with another type ";
    return List.of(
        Slip.of(
            "release-of-" + word + "-is-an-error",
            "REL-01",
            "RELEASE of " + Slip.a(type) + " reservation by its holder ends in an error.",
            right,
            act -> act.refuse(AdditionalSense.INVALID_RELEASE_OF_PERSISTENT_RESERVATION)),
        Slip.of(
            "release-of-" + word + "-does-nothing",
            "REL-01",
            "RELEASE of " + Slip.a(type) + " reservation by its holder releases nothing.",
            right,
            Act::nothing),
        Slip.of(
            "release-of-" + word + "-unregisters",
            "REL-01",
            "RELEASE of " + Slip.a(type) + " reservation unregisters the holder.",
            right,
            act -> act.leaving(act::withoutSender)),
        Slip.of(
            "release-of-" + word + "-with-another-type",
            "REL-09",
            wrongly + "releases it.",
            wrong,
            act -> act.leaving(UnitState::withoutReservation)),
        Slip.of(
            "release-of-" + word + "-with-another-type-is-good",
            "REL-09",
            wrongly + "is GOOD and releases nothing.",
            wrong,
            Act::nothing),
        Slip.of(
            "release-of-" + word + "-with-another-type-is-a-conflict",
            "REL-09",
            wrongly + "ends with RESERVATION CONFLICT.",
            wrong,
            act -> Refusal.CONFLICT),
        Slip.of(
            "release-of-" + word + "-with-another-type-is-an-error-in-the-cdb",
            "REL-09",
            wrongly + "ends with INVALID FIELD IN CDB.",
            wrong,
            act -> act.refuse(AdditionalSense.INVALID_FIELD_IN_CDB)),
        Slip.leaking(
            "refused-release-of-" + word + "-releases",
            "REL-09",
            wrongly + "is refused, and releases it.",
            wrong,
            act -> act.before().state().withoutReservation()));
  }

  private static List<Defect> byOtherHolder(ReservationType type) {
    String word = Slip.word(type);
    Predicate<Act> wrong = act -> isInvalid(act) && act.found(type) && !act.byMaker();
    Predicate<Act> right = act -> releases(act) && act.found(type) && !act.byMaker();
    String wrongly = "RELEASE by another holder of " + Slip.a(type) + " reservation ";
    return List.of(
        Slip.of(
            "other-holder-of-" + word + "-releases-in-vain",
            "REL-15",
            wrongly + "is GOOD and does nothing.",
            right,
            Act::nothing),
        Slip.of(
            "other-holder-of-" + word + "-may-not-release",
            "REL-15",
            wrongly + "ends with RESERVATION CONFLICT.",
            right,
            act -> Refusal.CONFLICT),
        Slip.of(
            "other-holder-of-" + word + "-releases-with-another-type",
            "REL-16",
            wrongly + "with another type releases it.",
            wrong,
            act -> act.leaving(UnitState::withoutReservation)),
        Slip.of(
            "other-holder-of-" + word + "-with-another-type-is-good",
            "REL-16",
            wrongly + "with another type is GOOD and does nothing.",
            wrong,
            Act::nothing),
        Slip.of(
            "other-holder-of-" + word + "-with-another-type-is-a-conflict",
            "REL-16",
            wrongly + "with another type ends with RESERVATION CONFLICT.",
            wrong,
            act -> Refusal.CONFLICT));
  }

  private static List<Defect> byOthers(ReservationType type) {
    String word = Slip.word(type);
    Predicate<Act> right = act -> isVain(act) && act.found(type);
    String others = "RELEASE of " + Slip.a(type) + " reservation that another one holds ";
    return List.of(
        Slip.of(
            "others-release-" + word,
            "REL-06",
            others + "releases it.",
            right,
            act -> act.leaving(UnitState::withoutReservation)),
        Slip.of(
            "others-may-not-release-" + word,
            "REL-06",
            others + "ends with RESERVATION CONFLICT.",
            right,
            act -> Refusal.CONFLICT));
  }

  private static boolean isVain(Act act) {
    return act.is(PrOutAction.RELEASE) && act.succeeds() && act.byOtherRegistrant();
  }

  private static List<Defect> others() {
    return List.of(
        Slip.of(
            "others-releasing-another-type-are-refused",
            "REL-07",
            "RELEASE of another type than the holder has reserved is a conflict for others.",
            act -> isVain(act) && !act.foundNothing() && !namesType(act),
            act -> Refusal.CONFLICT),
        Slip.of(
            "others-releasing-another-type-are-wrong",
            "REL-07",
            "RELEASE of another type than the holder has reserved is an error for others.",
            act -> isVain(act) && !act.foundNothing() && !namesType(act),
            act -> act.refuse(AdditionalSense.INVALID_RELEASE_OF_PERSISTENT_RESERVATION)),
        Slip.of(
            "others-releasing-a-missing-type-release",
            "REL-07",
            "RELEASE with a TYPE that does not exist releases what another one holds.",
            act ->
                isVain(act)
                    && !act.foundNothing()
                    && ReservationType.of(act.order().type()).isEmpty(),
            act -> act.leaving(UnitState::withoutReservation)),
        Slip.of(
            "others-releasing-a-missing-type-are-in-conflict",
            "REL-07",
            "RELEASE with a TYPE that does not exist is a conflict for others.",
            act ->
                isVain(act)
                    && !act.foundNothing()
                    && ReservationType.of(act.order().type()).isEmpty(),
            act -> Refusal.CONFLICT),
        Slip.of(
            "release-of-nothing-is-a-conflict",
            "REL-08",
            "RELEASE while nothing is reserved ends with RESERVATION CONFLICT.",
            act -> isVain(act) && act.foundNothing(),
            act -> Refusal.CONFLICT),
        Slip.of(
            "release-of-nothing-is-an-error",
            "REL-08",
            "RELEASE while nothing is reserved is an invalid release.",
            act -> isVain(act) && act.foundNothing(),
            act -> act.refuse(AdditionalSense.INVALID_RELEASE_OF_PERSISTENT_RESERVATION)),
        Slip.of(
            "release-of-nothing-unregisters",
            "REL-08",
            "RELEASE while nothing is reserved unregisters the sender.",
            act -> isVain(act) && act.foundNothing(),
            act -> act.leaving(act::withoutSender)));
  }

  static boolean namesType(Act act) {
    return act.before()
        .state()
        .reservation()
        .map(Reservation::type)
        .filter(type -> type.code() == act.order().type())
        .isPresent();
  }
}
