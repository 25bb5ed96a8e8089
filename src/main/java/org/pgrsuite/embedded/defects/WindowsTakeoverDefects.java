package org.pgrsuite.embedded.defects;

import java.util.ArrayList;
import java.util.List;
import org.pgrsuite.embedded.AttentionRules;
import org.pgrsuite.embedded.Change;
import org.pgrsuite.embedded.Clear;
import org.pgrsuite.embedded.Notice;
import org.pgrsuite.embedded.Preempt;
import org.pgrsuite.embedded.Refusal;
import org.pgrsuite.embedded.Registration;
import org.pgrsuite.embedded.Release;
import org.pgrsuite.embedded.Situation;
import org.pgrsuite.embedded.UnitState;
import org.pgrsuite.spc.AdditionalSense;
import org.pgrsuite.spc.PrOutAction;
import org.pgrsuite.spc.ReservationKey;

/** Units that fail a Windows failover cluster, which takes disks over by arbitration. */
final class WindowsTakeoverDefects {
  private WindowsTakeoverDefects() {}

  static List<Defect> list() {
    List<Defect> defects = new ArrayList<>();
    defects.addAll(windows());
    defects.addAll(arbitration());
    return defects;
  }

  private static List<Defect> windows() {
    Clear clear = new Clear();
    Release release = new Release();
    return List.of(
        FencingDefects.acting(
            "clear-of-non-holder-keeps-reservation",
            "FEN-06",
            "CLEAR of a registrant that does not hold leaves the reservation in force.",
            PrOutAction.CLEAR,
            (situation, request) ->
                clear.decide(situation, request) instanceof Change change
                        && situation.state().reservation().isPresent()
                        && !situation.isHolder()
                    ? new Change(
                        change.state().withReservation(situation.state().reservation().get()),
                        change.notices())
                    : clear.decide(situation, request)),
        FencingDefects.acting(
            "release-unregisters-holder",
            "FEN-06",
            "RELEASE of the holder removes its registration too.",
            PrOutAction.RELEASE,
            (situation, request) ->
                release.decide(situation, request) instanceof Change change && situation.isHolder()
                    ? new Change(
                        Registered.only(change.state(), each -> !situation.isSender(each.nexus())),
                        change.notices())
                    : release.decide(situation, request)));
  }

  private static List<Defect> arbitration() {
    Preempt preempt = new Preempt();
    return List.of(
        FencingDefects.acting(
            "preempt-of-silent-owner-conflicts",
            "FEN-07",
            "PREEMPT of the holder conflicts.",
            PrOutAction.PREEMPT,
            (situation, request) ->
                isOfHolder(situation, request.serviceActionKey().equals(holderKey(situation)))
                    ? Refusal.CONFLICT
                    : preempt.decide(situation, request)),
        Defect.replacing(
            AttentionRules.class,
            new AttentionRules() {
              @Override
              public List<Notice> preempted(Situation before, List<Registration> removed) {
                return before.isHolder() ? super.preempted(before, removed) : List.of();
              }
            },
            "preempted-owner-is-not-told",
            "FEN-07",
            "Who loses its registration to a PREEMPT of the holder's key is told nothing."),
        FencingDefects.acting(
            "defending-owner-loses-reservation",
            "FEN-08",
            "PREEMPT of another registrant by the holder releases the reservation.",
            PrOutAction.PREEMPT,
            (situation, request) ->
                preempt.decide(situation, request) instanceof Change change && situation.isHolder()
                    ? new Change(change.state().withoutReservation(), change.notices())
                    : preempt.decide(situation, request)),
        Defect.replacing(
            AttentionRules.class,
            new AttentionRules() {
              @Override
              public List<Notice> preempting(
                  Situation before, List<Registration> removed, UnitState after) {
                List<Notice> notices = new ArrayList<>(super.preempting(before, removed, after));
                if (before.isHolder()) {
                  notices.addAll(
                      toOthers(
                          before, after.registrations(), AdditionalSense.RESERVATIONS_RELEASED));
                }
                return notices;
              }
            },
            "defending-owner-alarms-bystanders",
            "FEN-08",
            "PREEMPT of another registrant by the holder tells everybody RESERVATIONS RELEASED."));
  }

  private static boolean isOfHolder(Situation situation, boolean named) {
    return named && !situation.isHolder();
  }

  private static ReservationKey holderKey(Situation situation) {
    return situation
        .state()
        .reservation()
        .flatMap(held -> situation.registrationOf(held.reservedBy()))
        .map(Registration::key)
        .orElse(ReservationKey.ZERO);
  }
}
