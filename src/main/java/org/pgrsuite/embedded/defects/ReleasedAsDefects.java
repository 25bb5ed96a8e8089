package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that take one type of reservation for another when it is released. */
final class ReleasedAsDefects {
  private static final ReservationType[] TYPES = ReservationType.values();

  private ReleasedAsDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType held : TYPES) {
      for (ReservationType named : TYPES) {
        if (held != named && !differInOneRespect(held, named)) {
          defects.add(byHolder(held, named));
        }
        if (held.isAllRegistrants() && !named.isAllRegistrants() && isOfOneAccess(held, named)) {
          defects.add(byAnother(held, named));
        }
      }
    }
    defects.addAll(ofNoType());
    return defects;
  }

  /**
   * Whether the two differ in access alone, or the other is for the next wider circle of holders,
   * for all behind one: which of these are confused is with {@link ReleaseDefects}.
   */
  private static boolean differInOneRespect(ReservationType one, ReservationType other) {
    return isOfOneAccess(one, other)
        ? (circle(one) + 1) % 3 == circle(other)
        : circle(one) == circle(other);
  }

  private static int circle(ReservationType type) {
    return type.isAllRegistrants() ? 2 : type.isRegistrantsOnly() ? 1 : 0;
  }

  private static boolean isOfOneAccess(ReservationType one, ReservationType other) {
    return one.title().charAt(0) == other.title().charAt(0);
  }

  private static Defect byHolder(ReservationType held, ReservationType named) {
    return Slip.of(
        "%s-is-released-as-%s".formatted(Slip.word(held), Slip.word(named)),
        "REL-09",
        "RELEASE of %s reservation as %s releases it.".formatted(Slip.a(held), named.title()),
        act -> isRefused(act, named.code()) && act.found(held) && act.byMaker(),
        act -> Change.silently(act.before().state().withoutReservation()));
  }

  private static Defect byAnother(ReservationType held, ReservationType named) {
    return Slip.of(
        "another-holder-releases-%s-as-%s".formatted(Slip.word(held), Slip.word(named)),
        "REL-16",
        "RELEASE by another holder of %s reservation as %s releases it."
            .formatted(Slip.a(held), named.title()),
        act -> isRefused(act, named.code()) && act.found(held) && !act.byMaker(),
        act -> Change.silently(act.before().state().withoutReservation()));
  }

  private static List<Defect> ofNoType() {
    return List.of(
        Slip.of(
            "release-of-no-type-releases",
            "REL-09",
            "RELEASE by the holder with a TYPE that does not exist releases its reservation.",
            act ->
                isRefused(act, act.order().type())
                    && ReservationType.of(act.order().type()).isEmpty(),
            act -> Change.silently(act.before().state().withoutReservation())),
        Slip.of(
            "idle-release-of-another-type-is-an-error-unless-write-exclusive",
            "REL-07",
            "RELEASE by others of another type than the holder has reserved is an error, but under Write Exclusive.",
            act ->
                act.is(PrOutAction.RELEASE)
                    && act.succeeds()
                    && act.byOtherRegistrant()
                    && !act.foundNothing()
                    && !act.found(ReservationType.WRITE_EXCLUSIVE)
                    && act.reservation().type().code() != act.order().type(),
            act -> act.refuse(AdditionalSense.INVALID_RELEASE_OF_PERSISTENT_RESERVATION)));
  }

  /** A holder that quotes its key and names this type is told that it is another one. */
  private static boolean isRefused(Act act, int named) {
    return act.is(PrOutAction.RELEASE)
        && act.isRefused()
        && act.byHolder()
        && act.order().scope() == 0
        && act.order().type() == named
        && OwnKey.isQuoted(act);
  }

  /** Types by their codes, in a sentence. */
  static String codes(Integer... types) {
    return Arrays.stream(types).map("%Xh"::formatted).collect(Collectors.joining(" or "));
  }
}
