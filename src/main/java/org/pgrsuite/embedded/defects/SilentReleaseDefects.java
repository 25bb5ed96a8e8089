package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Reservation;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationType;

/** Units that are wrong while NUAR in the Control mode page says that RELEASE tells nobody. */
final class SilentReleaseDefects {
  private SilentReleaseDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    for (ReservationType type : ReservationType.values()) {
      defects.addAll(releasing(type));
    }
    defects.addAll(othersThanRelease());
    return defects;
  }

  private static List<Defect> releasing(ReservationType type) {
    String release = "With NUAR set RELEASE of " + Slip.a(type) + " reservation ";
    List<Defect> defects = new ArrayList<>();
    if (type.isRegistrantsOnly() || type.isAllRegistrants()) {
      defects.add(
          attentions(
              "nuar-is-not-looked-at-under-" + Slip.word(type),
              "REL-05",
              release + "tells the other registrants RESERVATIONS RELEASED.",
              new AttentionRules() {
                @Override
                public List<Notice> released(Situation before, Reservation released) {
                  return before.control().silentRelease() && released.type() == type
                      ? toOthers(before, before.state().registrations(), releasedCode())
                      : super.released(before, released);
                }
              }));
    }
    defects.add(
        Slip.of(
            "nuar-keeps-" + Slip.word(type),
            "REL-05",
            release + "is GOOD and releases nothing.",
            act -> releasesSilently(act) && act.found(type),
            Act::nothing));
    return defects;
  }

  private static boolean releasesSilently(Act act) {
    return act.is(PrOutAction.RELEASE)
        && act.succeeds()
        && act.before().isHolder()
        && act.before().control().silentRelease();
  }

  private static Defect attentions(
      String name, String requirement, String sentence, AttentionRules wrong) {
    return Defect.replacing(AttentionRules.class, wrong, name, requirement, sentence);
  }

  private static List<Defect> othersThanRelease() {
    return List.of(
        attentions(
            "nuar-silences-clear",
            "CLR-04",
            "With NUAR set CLEAR tells nobody.",
            new AttentionRules() {
              @Override
              public List<Notice> cleared(Situation before) {
                return before.control().silentRelease() ? List.of() : super.cleared(before);
              }
            }),
        attentions(
            "nuar-silences-preempt",
            "PRE-03",
            "With NUAR set PREEMPT tells nobody.",
            new AttentionRules() {
              @Override
              public List<Notice> preempting(
                  Situation before, List<Registration> removed, UnitState after) {
                return before.control().silentRelease()
                    ? List.of()
                    : super.preempting(before, removed, after);
              }
            }),
        Slip.of(
            "nuar-keeps-the-reservation-of-who-unregisters",
            "UNR-15",
            "With NUAR set the reservation of a Registrants Only holder stays when it unregisters.",
            act -> unregistersSilently(act),
            act -> act.leaving(state -> state.withReservation(act.reservation()))),
        Slip.of(
            "nuar-makes-unregistering-a-clear",
            "UNR-15",
            "With NUAR set others are told RESERVATIONS PREEMPTED when a holder unregisters.",
            act -> unregistersSilently(act),
            act ->
                act.telling(
                    act.remainingOthers().stream()
                        .map(each -> new Notice(each, AdditionalSense.RESERVATIONS_PREEMPTED))
                        .toList())));
  }

  private static boolean unregistersSilently(Act act) {
    return act.unregisters()
        && act.byHolder()
        && act.before().control().silentRelease()
        && act.reservation().type().isRegistrantsOnly();
  }
}
